const lineFeed = 10;

/** Go's limit for a line between chunks, in bytes. */
const longestLine = 4096;

/** Bytes beside the data that Go bears a chunk, and in all beyond twice the data. */
const bornAChunk = 16;
const bornInAll = 16 * 1024;

/** Reads what stands between the data of a chunked body: the sizes, and the lines behind the last chunk. */
export class ChunkSizes {
  /** Of the chunk whose data comes next; 0 when more lines have to come first. */
  size = 0;
  /** The last chunk and its trailer were read. */
  areOver = false;
  areBroken = false;
  #line = '';
  #part: 'first size' | 'end of data' | 'size' | 'trailer' = 'first size';
  #excess = 0;

  /** Takes bytes up to the end of a line; returns how many. */
  take(bytes: Uint8Array): number {
    this.size = 0;
    const end = bytes.indexOf(lineFeed);
    const taken = end < 0 ? bytes.length : end + 1;
    this.#line += Buffer.from(bytes.buffer, bytes.byteOffset, taken).toString('latin1');
    if (this.#line.length > longestLine) this.areBroken = true;
    else if (end >= 0) {
      const line = this.#line;
      this.#line = '';
      this.#readLine(line);
    }
    return taken;
  }

  #readLine(line: string): void {
    const isClean = line.endsWith('\r\n') && line.indexOf('\r') === line.length - 2;
    switch (this.#part) {
      case 'trailer':
        this.areOver = line === '\r\n' || line === '\n';
        break;
      case 'end of data':
        this.areBroken = line !== '\r\n';
        this.#part = 'size';
        break;
      default:
        this.#readSize(isClean ? line.slice(0, -2) : 'bare line feed');
    }
  }

  /** A size in hexadecimal digits, then perhaps an extension that nobody reads. */
  #readSize(line: string): void {
    const [, digits] = /^([0-9a-fA-F]{1,16})[ \t]*(?:;.*)?$/.exec(line) ?? [];
    if (digits === undefined) {
      this.areBroken = true;
      return;
    }
    this.size = Number.parseInt(digits, 16);
    this.#excess = Math.max(0, this.#excess + line.length + 2 - bornAChunk - 2 * this.size);
    this.areBroken = this.#excess > bornInAll;
    this.#part = this.size === 0 ? 'trailer' : 'end of data';
  }
}
