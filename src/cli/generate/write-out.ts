import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { ConfigError } from '../../config/config-error.ts';
import { SchemaUnsatisfiable } from '../../fake/index.ts';

/** Texts are handed on in pieces of about this many characters. */
const pieceLength = 65_536;

/**
 * Writes texts to a file, or to stdout for `-`. A file gets its name only when it is whole; a reader of stdout may stop
 * when it has enough.
 * @throws ConfigError when it cannot be written
 */
export async function writeOut(out: string, texts: Iterable<string>): Promise<void> {
  try {
    if (out === '-') await pipeline(Readable.from(pieces(texts)), process.stdout, { end: false });
    else await writeFile(out, texts);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (error instanceof SchemaUnsatisfiable) throw new ConfigError(error.message);
    if (code === undefined) throw error;
    if (out === '-' && code === 'EPIPE') return;
    throw new ConfigError(`${out === '-' ? 'stdout' : out} cannot be written: ${message}.`);
  }
}

async function writeFile(file: string, texts: Iterable<string>): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    const source = Readable.from(pieces(texts));
    const target = createWriteStream(unfinished);
    if (file.endsWith('.gz')) await pipeline(source, createGzip(), target);
    else await pipeline(source, target);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

function* pieces(texts: Iterable<string>): Generator<Buffer> {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < pieceLength) continue;
    yield Buffer.from(piece);
    piece = '';
  }
  if (piece !== '') yield Buffer.from(piece);
}
