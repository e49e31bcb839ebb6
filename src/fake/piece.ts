/** Text that is written often: its bytes in UTF-8, eight in a word. */
export interface Piece {
  /** Has the words of many pieces, so that those that are used together are near one another. */
  readonly pool: Float64Array;
  /** Where in the pool the piece begins and ends. */
  readonly from: number;
  readonly to: number;
  /** In bytes. */
  readonly length: number;
}

const encoder = new TextEncoder();
const poolSize = 4096;
let pool = new Float64Array(0);
let used = 0;

/** The piece of a text. */
export function pieceOf(text: string): Piece {
  const bytes = encoder.encode(text);
  const size = Math.ceil(bytes.length / 8);
  if (used + size > pool.length) [pool, used] = [new Float64Array(Math.max(size, poolSize)), 0];
  const padded = new DataView(new ArrayBuffer(8 * size));
  for (const [at, byte] of bytes.entries()) padded.setUint8(at, byte);
  const from = used;
  for (let n = 0; n < size; n++) pool[used++] = padded.getFloat64(8 * n, true);
  return { pool, from, to: used, length: bytes.length };
}
