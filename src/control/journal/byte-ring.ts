const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Bytes of a ring once anything is put in. */
const firstSize = 64 * 1024;

/** Where a text is in a ring. Positions count all bytes that were ever put in. */
export interface Span {
  readonly start: number;
  readonly length: number;
}

/**
 * Texts as bytes, one behind the other in one array that begins anew when it is full: however many are put in and
 * forgotten, they are nothing for the garbage collector to look at.
 */
export class ByteRing {
  #bytes = new Uint8Array(0);
  #end = 0;

  /** @param most how many bytes the array may have, `firstSize` times a power of two */
  constructor(readonly most: number) {}

  /** Whether a text is still there. */
  holds({ start }: Span): boolean {
    return start >= this.#end - this.#bytes.length;
  }

  /**
   * Puts a text in, over the oldest ones when the array is full.
   * @param oldest the first position that is wanted; the array grows, as far as it may, rather than lose it
   */
  put(text: string | Uint8Array, oldest: number): Span {
    if (text.length === 0) return { start: this.#end, length: 0 };
    const room = typeof text === 'string' ? 3 * text.length : text.length;
    const start = this.#reserve(room, oldest);
    const at = start % this.#bytes.length;
    let length = room;
    if (typeof text !== 'string') this.#bytes.set(text, at);
    else length = encoder.encodeInto(text, this.#bytes.subarray(at, at + room)).written;
    this.#end = start + length;
    return { start, length };
  }

  /** A text that is still there. */
  text({ start, length }: Span): string {
    const at = start % this.#bytes.length;
    return length === 0 ? '' : decoder.decode(this.#bytes.subarray(at, at + length));
  }

  /** Forgets everything, and the memory too. */
  clear(): void {
    this.#bytes = new Uint8Array(0);
    this.#end = 0;
  }

  /** A position behind the last with so much room that is not cut by the array's end. */
  #reserve(room: number, oldest: number): number {
    let start = this.#next(room);
    while (start + room - oldest > this.#bytes.length && this.#bytes.length < this.most) {
      this.#grow();
      start = this.#next(room);
    }
    return start;
  }

  #next(room: number): number {
    const size = this.#bytes.length;
    const left = size === 0 ? 0 : size - (this.#end % size);
    return left >= room ? this.#end : this.#end + left;
  }

  /** Twice as large: each half of a lap stays in one piece. */
  #grow(): void {
    const old = this.#bytes;
    const size = old.length;
    this.#bytes = new Uint8Array(Math.max(2 * size, firstSize));
    if (size === 0) return;
    const lap = this.#end - (this.#end % size);
    this.#bytes.set(old.subarray(0, this.#end - lap), lap % (2 * size));
    if (lap > 0) this.#bytes.set(old.subarray(this.#end - lap), (this.#end - size) % (2 * size));
  }
}
