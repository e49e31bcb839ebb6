import { PageCache } from './page-cache.ts';

const encoder = new TextEncoder();

/**
 * Bytes made from values that never change, found again by the value itself. It holds two generations of at most
 * `limit` bytes each: what is asked for stays, what is not goes when the younger generation is full.
 */
class GenerationalCache {
  #young = new Map<object, Uint8Array>();
  #old = new Map<object, Uint8Array>();
  #youngBytes = 0;

  /** @param limit bytes a generation */
  constructor(readonly limit = 32 * 1024 * 1024) {}

  /** The bytes of what `make` gives, which is called only when they are not at hand. */
  bytes<V extends object>(value: V, make: (value: V) => string): Uint8Array {
    const young = this.#young.get(value);
    if (young) return young;
    const bytes = this.#old.get(value) ?? encoder.encode(make(value));
    this.#keep(value, bytes);
    return bytes;
  }

  #keep(value: object, bytes: Uint8Array): void {
    if (this.#youngBytes + bytes.length > this.limit) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#youngBytes = 0;
    }
    this.#young.set(value, bytes);
    this.#youngBytes += bytes.length;
  }
}

/** The bytes of answers about identities, made once a stored state, whichever world it is in. */
export class AnswerBytes {
  /** The whole answers of reads of one identity. */
  readonly whole = new GenerationalCache();
  /** Elements of lists. */
  readonly elements = new GenerationalCache();
}

/** Answers that are asked for again and again in one world. */
export class AnswerCache {
  readonly #bytes: AnswerBytes;
  /** Whole lists. */
  readonly pages = new PageCache();

  constructor(bytes: AnswerBytes) {
    this.#bytes = bytes;
  }

  /** The whole answer of a read of one identity. */
  bytes<V extends object>(stored: V, make: (stored: V) => string): Uint8Array {
    return this.#bytes.whole.bytes(stored, make);
  }

  /** The identity as an element of a list. */
  element<V extends object>(stored: V, make: (stored: V) => string): Uint8Array {
    return this.#bytes.elements.bytes(stored, make);
  }
}
