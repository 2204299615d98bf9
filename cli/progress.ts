import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  update(done: number, note?: string): void;
  stop(): void;
}

const EVERY_MS = 1000;

/**
 * Shows how far a piece of work is, on standard error: a bar on a terminal; elsewhere a line when a second has passed
 * since the last one, and one at the end.
 */
export function startProgress(label: string, total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? bar(label, total, stream) : lines(label, total, stream);
}

function bar(label: string, total: number, stream: NodeJS.WriteStream): Progress {
  const format = `${label} {bar} {value}/{total} {note}`;
  const single = new SingleBar({ format, stream, hideCursor: true, clearOnComplete: false }, Presets.shades_classic);
  single.start(total, 0, { note: '' });
  return { update: (done, note = '') => single.update(done, { note }), stop: () => single.stop() };
}

function lines(label: string, total: number, stream: NodeJS.WriteStream): Progress {
  let last = performance.now();
  let written = -1;
  let done = 0;
  const write = (note: string) => {
    written = done;
    stream.write(`${label}: ${done} of ${total}${note && ` (${note})`}\n`);
  };
  return {
    update(count, note = '') {
      done = count;
      if (performance.now() - last < EVERY_MS) return;
      last = performance.now();
      write(note);
    },
    stop: () => {
      if (written !== done) write('');
    },
  };
}
