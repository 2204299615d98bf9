/** Times in milliseconds, sorted. */
export interface Measured {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** Something to time. What it returns, if anything, tidies up after it and is not timed. */
export type Run = () => unknown;

/** Runs something so many times, one after another, and tells how long it took. The first run warms up and is not counted. */
export async function measure(runs: number, run: Run): Promise<Measured> {
  await tidy(await run());
  return timed(runs, run);
}

/** As measure, without warming up: for what must be cold. */
export async function timed(runs: number, run: Run): Promise<Measured> {
  const times: number[] = [];
  for (let done = 0; done < runs; done += 1) {
    const start = performance.now();
    const after = await run();
    times.push(performance.now() - start);
    await tidy(after);
  }
  times.sort((a, b) => a - b);
  return {
    median: times[Math.floor(runs / 2)] ?? Number.NaN,
    min: times[0] ?? Number.NaN,
    max: times.at(-1) ?? Number.NaN,
  };
}

async function tidy(after: unknown): Promise<void> {
  if (typeof after === 'function') await (after as () => unknown)();
}

/** One line of the report: what was measured, beside the least that the same machine needs for the same bytes. */
export interface Comparison {
  readonly name: string;
  readonly ours: Measured;
  readonly limit: string;
  readonly theirs: Measured;
}

export function report({ name, ours, limit, theirs }: Comparison): string[] {
  const ms = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
  return [
    name,
    `${ms(ours.median)} ms (${ms(ours.min)}–${ms(ours.max)})`,
    limit,
    `${ms(theirs.median)} ms`,
    `${(ours.median / theirs.median).toFixed(1)}×`,
  ];
}
