import { closeSync, existsSync, fstatSync, fsyncSync, ftruncateSync, openSync, renameSync, statSync } from 'node:fs';
import { chunkBytes, syncFolder, writeWhole } from './file-bytes.ts';
import { LogError } from './log-error.ts';
import { decodeLine, encodeLine, lineStart, readLines } from './log-line.ts';

/** What the entries of a data file depend on, e.g. `{ release: 'v26.2.0' }`. */
export type About = Readonly<Record<string, string>>;

interface Header {
  readonly format: string;
  readonly version: number;
  readonly about: About;
}

/** The first line of a data file. */
export function headerLine(about: About): string {
  return encodeLine({ format: 'identikit-data', version: 1, about } satisfies Header);
}

/**
 * Opens a data file for reading and appending, or starts one. What a writer left unfinished at its end is cut off.
 * @throws LogError when it is no data file or was written with another `about`; it stays as it is then
 */
export function openDataFile(file: string, about: About, notify: (notice: string) => void): number {
  if (!existsSync(file) || statSync(file).size === 0) startFile(file, about);
  const fd = openSync(file, 'a+');
  try {
    checkHeader(file, fd, about);
    dropTornTail(file, fd, notify);
    return fd;
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

/** A new file appears with its header whole, or not at all. */
function startFile(file: string, about: About): void {
  const beside = `${file}.new`;
  const fd = openSync(beside, 'w');
  writeWhole(fd, Buffer.from(headerLine(about)));
  fsyncSync(fd);
  closeSync(fd);
  renameSync(beside, file);
  syncFolder(file);
}

function checkHeader(file: string, fd: number, about: About): void {
  const [line = ''] = readLines(fd, 0, Math.min(chunkBytes, fstatSync(fd).size));
  const header: Partial<Header> = JSON.parse(decodeLine(line) ?? '{}');
  if (header.format !== 'identikit-data') {
    throw new LogError(
      `${file} is there, but it is no data file of identikit. Choose another file; this one stays as it is.`,
    );
  }
  if (header.version !== 1) {
    throw new LogError(
      `${file} has format version ${header.version}, but this identikit reads version 1. Use a newer one.`,
    );
  }
  for (const name of new Set([...Object.keys(about), ...Object.keys(header.about ?? {})])) {
    const [theirs, ours] = [header.about?.[name], about[name]];
    if (theirs === ours) continue;
    throw new LogError(
      `${file} was written with ${name} ${theirs ?? 'unset'}, but this server has ${name} ${ours ?? 'unset'}. ` +
        'Start it with the same, or choose another file.',
    );
  }
}

/** A last line without newline, or one whose checksum does not fit, was being written when the writer died. */
function dropTornTail(file: string, fd: number, notify: (notice: string) => void): void {
  const { size } = fstatSync(fd);
  const end = lineStart(fd, size);
  const lastStart = lineStart(fd, end - 1);
  const [last = ''] = readLines(fd, lastStart, end);
  const whole = decodeLine(last) === undefined ? lastStart : end;
  if (whole === size) return;
  ftruncateSync(fd, whole);
  notify(`${file}: the last entry was not written to its end (${size - whole} bytes) and is dropped`);
}
