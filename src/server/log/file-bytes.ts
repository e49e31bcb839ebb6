import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** How much is read or written at a time. */
export const chunkBytes = 64 * 1024;

/** Writes all of `bytes` at the end, however the system takes them. */
export function writeWhole(fd: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(fd, bytes, written);
}

/** Copies what lies between two offsets of one open file to the end of another. */
export function copyRange(from: number, start: number, end: number, to: number): void {
  const chunk = Buffer.alloc(chunkBytes);
  for (let position = start; position < end; ) {
    const length = readSync(from, chunk, 0, Math.min(chunkBytes, end - position), position);
    if (length === 0) throw new Error('the file became shorter while it was copied');
    writeWhole(to, chunk.subarray(0, length));
    position += length;
  }
}

/** Makes a rename last through a loss of power, where the system lets one. */
export function syncFolder(file: string): void {
  try {
    const fd = openSync(dirname(file), 'r');
    fsyncSync(fd);
    closeSync(fd);
  } catch {
    // Windows has no such thing.
  }
}
