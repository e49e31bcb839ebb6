import type { IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/** The most of a body that is kept, in bytes. */
const longest = 16 * 1024 * 1024;

/** A body that passes by. */
export interface KeptBytes {
  /** As text, decoded; undefined when it was longer than is kept, or cannot be decoded. */
  text(encoding?: string): string | undefined;
}

/** Keeps a copy of a body while it passes by. */
export function keepBytes(message: IncomingMessage): KeptBytes {
  const pieces: Buffer[] = [];
  let size = 0;
  message.on('data', (piece: Buffer) => {
    size += piece.length;
    if (size <= longest) pieces.push(piece);
    else pieces.length = 0;
  });
  return { text: (encoding) => (size > longest ? undefined : decoded(Buffer.concat(pieces), encoding)) };
}

function decoded(bytes: Buffer, encoding = 'identity'): string | undefined {
  const decode = decoders[encoding.trim().toLowerCase()];
  if (bytes.length === 0) return '';
  try {
    return decode?.(bytes, { maxOutputLength: longest }).toString('utf8');
  } catch {
    return undefined;
  }
}

const decoders: Readonly<Record<string, (bytes: Buffer, options: { maxOutputLength: number }) => Buffer>> = {
  identity: (bytes) => bytes,
  gzip: gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};
