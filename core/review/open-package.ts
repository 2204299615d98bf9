import { Unzip, UnzipInflate } from 'fflate';
import { ReviewError } from './review-error.ts';

/** The parts of an Office package by name. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** What a brief that came back may be at most. One of 400 agreements has 4 MB of parts. */
export const LIMITS = { file: 50e6, part: 60e6, whole: 150e6, parts: 2000 } as const;

/** Small, because all that a slice inflates to is in memory at once: at most 17 MB. */
const SLICE = 16 * 1024;

/**
 * Unpacks an Office file. Sizes are counted while inflating and never believed from the file's own headers.
 * @throws ReviewError when it is no ZIP file, or bigger inside than any brief
 */
export function openPackage(bytes: Uint8Array, name: string): Parts {
  if (bytes.length > LIMITS.file) throw tooBig(name);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new ReviewError(`${name} is not a Word document (.docx).`);
  const parts = new Map<string, Uint8Array>();
  let whole = 0;
  const unzip = new Unzip((file) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    if (parts.size >= LIMITS.parts) throw tooBig(name);
    file.ondata = (error, chunk, final) => {
      if (error) throw error;
      size += chunk.length;
      whole += chunk.length;
      if (size > LIMITS.part || whole > LIMITS.whole) throw tooBig(name);
      chunks.push(chunk);
      if (final) parts.set(file.name, joined(chunks, size));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let start = 0; start < bytes.length; start += SLICE) {
      unzip.push(bytes.subarray(start, start + SLICE), start + SLICE >= bytes.length);
    }
  } catch (error) {
    if (error instanceof ReviewError) throw error;
    throw new ReviewError(`${name} is damaged: it cannot be unpacked.`);
  }
  return parts;
}

function tooBig(name: string): ReviewError {
  return new ReviewError(`${name} holds more than any brief does; it was not unpacked further.`);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
