import { createWriteStream, rmSync } from 'node:fs';
import { mkdir, realpath, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { ConfigError } from '../../config/config-error.ts';
import { SchemaUnsatisfiable } from '../../fake/index.ts';
import type { FormatName } from './formats.ts';
import type { Share } from './share.ts';

/** Texts are handed on in pieces of about this many characters. */
const pieceLength = 65_536;

const extensions: Readonly<Record<FormatName, string>> = {
  ndjson: 'ndjson',
  json: 'json',
  csv: 'csv',
  batch: 'batch.ndjson',
  'kratos-import': 'json',
};

/** What the texts are, for the name of a file in a folder. */
export interface Written {
  readonly format: FormatName;
  readonly share: Share;
}

/**
 * Writes texts to a file, to one in a folder that is there or whose name ends in `/`, or to stdout for `-`. A file gets
 * its name only when it is whole; a reader of stdout or of a pipe may stop when it has enough.
 * @throws ConfigError when it cannot be written
 */
export async function writeOut(out: string, texts: Iterable<string | Uint8Array>, written: Written): Promise<void> {
  try {
    if (out === '-') await writeInTurn(texts, process.stdout);
    else await writeFile(await fileOf(out, written), texts);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (error instanceof SchemaUnsatisfiable) throw new ConfigError(error.message);
    if (code === undefined) throw error;
    // Of stdout the command line tells.
    if (code === 'EPIPE' || out === '-') return;
    throw new ConfigError(`${out} cannot be written: ${message}.${adviceFor(code)}`);
  }
}

function adviceFor(code: string): string {
  if (code === 'ENOSPC') return ' Make room there, or write elsewhere with --out.';
  return code === 'ENOENT' ? ' Make the folder first.' : '';
}

/** `people-FROM-TO` with leading zeros, so that the files of all parts are in order. */
async function fileOf(out: string, { format, share: { from, to } }: Written): Promise<string> {
  const isFolder = out.endsWith('/') || (await stat(out).catch(() => undefined))?.isDirectory();
  if (!isFolder) return out;
  await mkdir(out, { recursive: true });
  const number = (n: number): string => String(n).padStart(13, '0');
  return join(out, `people-${number(from)}-${number(to)}.${extensions[format]}`);
}

async function writeFile(out: string, texts: Iterable<string | Uint8Array>): Promise<void> {
  const file = await realpath(out).catch(() => out);
  // A device or a pipe is written to as it is: a file must not take its place.
  const isFile = (await stat(file).catch(() => undefined))?.isFile() ?? true;
  const target = isFile ? `${file}.${process.pid}.part` : file;
  const discard = (): void => {
    if (isFile) rmSync(target, { force: true });
  };
  const interrupted = (signal: NodeJS.Signals): void => {
    discard();
    process.kill(process.pid, signal);
  };
  for (const signal of interruptions) process.once(signal, interrupted);
  try {
    const source = Readable.from(copies(texts));
    if (out.endsWith('.gz')) await pipeline(source, createGzip(), createWriteStream(target));
    else await pipeline(source, createWriteStream(target));
    if (isFile) await rename(target, file);
  } catch (error) {
    discard();
    throw error;
  } finally {
    for (const signal of interruptions) process.off(signal, interrupted);
  }
}

const interruptions = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Each piece is gone before the next is made: they may lie in the same memory, and copies would cost as much as they. */
async function writeInTurn(texts: Iterable<string | Uint8Array>, target: Writable): Promise<void> {
  for (const piece of pieces(texts))
    await new Promise<void>((resolve, reject) => {
      target.write(piece, (error) => (error ? reject(error) : resolve()));
    });
}

/** Pieces that last. */
function* copies(texts: Iterable<string | Uint8Array>): Generator<Buffer> {
  for (const piece of pieces(texts)) yield Buffer.from(piece);
}

/** Texts together, and bytes as they are, which hold until the next piece is asked for. */
function* pieces(texts: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  let piece = '';
  for (const text of texts) {
    if (typeof text === 'string') piece += text;
    if (piece.length >= pieceLength || (typeof text !== 'string' && piece !== '')) {
      yield Buffer.from(piece);
      piece = '';
    }
    if (typeof text !== 'string') yield text;
  }
  if (piece !== '') yield Buffer.from(piece);
}
