import { readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { chunkBytes } from './file-bytes.ts';

const newline = 0x0a;

/** A value as a line: its checksum in eight hexadecimal digits, a space, its JSON. */
export function encodeLine(value: unknown): string {
  const json = JSON.stringify(value);
  return `${checksum(json)} ${json}\n`;
}

/** The JSON of a line; undefined when the checksum does not fit, as with a line that was cut off. */
export function decodeLine(line: string): string | undefined {
  const json = line.slice(9);
  return line.startsWith(`${checksum(json)} `) ? json : undefined;
}

function checksum(text: string): string {
  return crc32(text).toString(16).padStart(8, '0');
}

/** The lines between two offsets of an open file, without their newlines. */
export function* readLines(fd: number, from: number, to: number): Generator<string> {
  let unread = Buffer.alloc(0);
  for (let position = from; position < to; ) {
    const chunk = Buffer.alloc(Math.min(chunkBytes, to - position));
    const length = readSync(fd, chunk, 0, chunk.length, position);
    if (length === 0) break;
    position += length;
    unread = Buffer.concat([unread, chunk.subarray(0, length)]);
    let start = 0;
    for (let end = unread.indexOf(newline); end >= 0; end = unread.indexOf(newline, start)) {
      yield unread.toString('utf8', start, end);
      start = end + 1;
    }
    unread = unread.subarray(start);
  }
  if (unread.length > 0) yield unread.toString('utf8');
}

/** The offset after the last newline before `position`; 0 when there is none. */
export function lineStart(fd: number, position: number): number {
  for (let end = position; end > 0; end -= chunkBytes) {
    const chunk = Buffer.alloc(Math.min(chunkBytes, end));
    readSync(fd, chunk, 0, chunk.length, end - chunk.length);
    const at = chunk.lastIndexOf(newline);
    if (at >= 0) return end - chunk.length + at + 1;
  }
  return 0;
}
