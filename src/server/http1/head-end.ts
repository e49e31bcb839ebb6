const lineFeed = 10;
const carriageReturn = 13;

/** Looks for the empty line that ends a request's head, in bytes that come piece by piece. */
export class HeadEnd {
  /** The line so far is empty, or has nothing but a carriage return; a request that begins with such a line is over. */
  #isEmptyLine = true;
  #hasReturn = false;

  /** Where the head ends: behind its empty line; -1 when that is not in these bytes. */
  find(bytes: Uint8Array): number {
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i];
      if (byte === lineFeed) {
        this.#hasReturn = false;
        if (this.#isEmptyLine) return i + 1;
        this.#isEmptyLine = true;
      } else if (this.#isEmptyLine) {
        if (byte === carriageReturn && !this.#hasReturn) this.#hasReturn = true;
        else this.#isEmptyLine = false;
      }
    }
    return -1;
  }
}
