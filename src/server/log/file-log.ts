import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, renameSync, rmSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { CommandLog } from '../../store/log.ts';
import { type About, headerLine, openDataFile } from './data-file.ts';
import { chunkBytes, copyRange, syncFolder, writeWhole } from './file-bytes.ts';
import { lockFile } from './lock-file.ts';
import { LogError } from './log-error.ts';
import { decodeLine, encodeLine, readLines } from './log-line.ts';

/** How to open a log in a file. */
export interface FileLogOptions {
  /** What the entries depend on; a file that was written with something else is refused. */
  readonly about: About;
  /** Waits after each entry until it is on the disk, so that it survives a loss of power too. */
  readonly fsync?: boolean;
  /** Is told what people should know: that a cut-off entry at the end was dropped. */
  readonly notify?: (notice: string) => void;
}

/**
 * Opens a log in a file, or starts one. The file is a header and then one line an entry, each with a checksum.
 * It belongs to this process until it is closed.
 * @throws LogError when another process has it, it is no data file, or was written with another release and the like;
 *   `replay` throws it at a damaged line
 */
export function openFileLog<E>(file: string, options: FileLogOptions): CommandLog<E> {
  const unlock = lockFile(file);
  try {
    return new FileLog<E>(file, openDataFile(file, options.about, options.notify ?? (() => {})), options, unlock);
  } catch (error) {
    unlock();
    throw error instanceof LogError
      ? error
      : new LogError(`${file} cannot be used: ${(error as Error).message}. Choose another file.`);
  }
}

class FileLog<E> implements CommandLog<E> {
  readonly #file: string;
  readonly #options: FileLogOptions;
  readonly #unlock: () => void;
  #fd: number;
  #size: number;
  #compacting = false;
  #closed = false;

  constructor(file: string, fd: number, options: FileLogOptions, unlock: () => void) {
    this.#file = file;
    this.#fd = fd;
    this.#size = fstatSync(fd).size;
    this.#options = options;
    this.#unlock = unlock;
  }

  append(entry: E): void {
    if (this.#closed) throw new LogError(`${this.#file} is closed`);
    const line = Buffer.from(encodeLine(entry));
    try {
      writeWhole(this.#fd, line);
      if (this.#options.fsync) fsyncSync(this.#fd);
    } catch (error) {
      ftruncateSync(this.#fd, this.#size);
      throw new LogError(`${this.#file} cannot take another entry: ${(error as Error).message}`);
    }
    this.#size += line.length;
  }

  *replay(): Generator<E> {
    let number = 0;
    for (const line of readLines(this.#fd, 0, this.#size)) {
      number++;
      const json = decodeLine(line);
      if (json === undefined) throw damaged(this.#file, number);
      if (number > 1) yield JSON.parse(json) as E;
    }
  }

  async compact(snapshot: Iterable<E>): Promise<void> {
    if (this.#closed || this.#compacting) throw new LogError(`${this.#file} is closed, or being compacted already`);
    this.#compacting = true;
    const replaced = this.#size;
    const beside = `${this.#file}.compact`;
    rmSync(beside, { force: true });
    const fd = openSync(beside, 'a+');
    try {
      await this.#writeSnapshot(fd, snapshot);
      if (this.#closed) throw new LogError(`${this.#file} was closed while it was compacted`);
      // No turn of the event loop from here on: nothing is appended between the copy and the change of files.
      copyRange(this.#fd, replaced, this.#size, fd);
      fsyncSync(fd);
      renameSync(beside, this.#file);
    } catch (error) {
      closeSync(fd);
      rmSync(beside, { force: true });
      throw error;
    } finally {
      this.#compacting = false;
    }
    closeSync(this.#fd);
    this.#fd = fd;
    this.#size = fstatSync(fd).size;
    syncFolder(this.#file);
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    closeSync(this.#fd);
    this.#unlock();
  }

  /** Writes header and snapshot piece by piece, with turns of the event loop between. */
  async #writeSnapshot(fd: number, snapshot: Iterable<E>): Promise<void> {
    let chunk = headerLine(this.#options.about);
    for (const entry of snapshot) {
      chunk += encodeLine(entry);
      if (chunk.length < chunkBytes) continue;
      writeWhole(fd, Buffer.from(chunk));
      chunk = '';
      await setImmediate();
      if (this.#closed) return;
    }
    writeWhole(fd, Buffer.from(chunk));
  }
}

function damaged(file: string, line: number): LogError {
  return new LogError(
    `${file}:${line}: this line is damaged, its checksum does not fit. Use a copy of the file from before, ` +
      `or keep what comes before it: head -n ${line - 1} ${file} > repaired`,
  );
}
