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
  /** What Go says of lines that are no chunk sizes; undefined while they are. */
  fault: string | undefined;
  #line = '';
  #part: 'first size' | 'end of data' | 'size' | 'trailer' = 'first size';
  #excess = 0;

  /** Takes bytes up to the end of a line; returns how many. */
  take(bytes: Uint8Array): number {
    this.size = 0;
    const end = bytes.indexOf(lineFeed);
    const taken = end < 0 ? bytes.length : end + 1;
    this.#line += Buffer.from(bytes.buffer, bytes.byteOffset, taken).toString('latin1');
    if (this.#line.length > longestLine) this.fault = 'header line too long';
    else if (end >= 0) {
      const line = this.#line;
      this.#line = '';
      this.#readLine(line);
    }
    return taken;
  }

  #readLine(line: string): void {
    switch (this.#part) {
      case 'trailer':
        this.areOver = /^\r?\n$/.test(line);
        if (!this.areOver && !line.includes(':'))
          this.fault = `malformed MIME header: missing colon: ${JSON.stringify(line.trimEnd())}`;
        break;
      case 'end of data':
        if (line !== '\r\n') this.fault = 'malformed chunked encoding';
        this.#part = 'size';
        break;
      default:
        this.#readSize(line);
    }
  }

  /** A size in hexadecimal digits, then perhaps an extension that nobody reads. */
  #readSize(line: string): void {
    const returned = line.indexOf('\r');
    const [digits = ''] = line
      .slice(0, -2)
      .replace(/[ \t]+$/, '')
      .split(';', 1);
    if (returned < 0) this.fault = 'chunked line ends with bare LF';
    else if (returned !== line.length - 2) this.fault = 'invalid CR in chunked line';
    else if (digits === '') this.fault = 'empty hex number for chunk length';
    else if (!/^[0-9a-fA-F]*$/.test(digits)) this.fault = 'invalid byte in chunk length';
    else if (digits.length > 16) this.fault = 'http chunk length too large';
    if (this.fault !== undefined) return;
    this.size = Number.parseInt(digits, 16);
    this.#excess = Math.max(0, this.#excess + line.length - bornAChunk - 2 * this.size);
    if (this.#excess > bornInAll) this.fault = 'chunked encoding contains too much non-data';
    this.#part = this.size === 0 ? 'trailer' : 'end of data';
  }
}
