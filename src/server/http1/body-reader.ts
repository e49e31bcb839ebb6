import type { RequestBody } from '../../http/message.ts';
import { ChunkSizes } from './chunk-sizes.ts';
import type { BodyFraming } from './header-block.ts';

/** The body, when all of it is there and within the limit, as most are. */
export function wholeBody(bytes: Buffer, framing: BodyFraming, limit: number): RequestBody | undefined {
  if (framing === 'chunked' || framing > bytes.length || framing > limit) return undefined;
  return { text: bytes.toString('utf8', 0, framing), length: framing, tooLarge: false };
}

/** Reads one request's body from bytes that come piece by piece; keeps what is within the limit. */
export class BodyReader {
  readonly #framing: BodyFraming;
  readonly #limit: number;
  readonly #chunks: ChunkSizes | undefined;
  #kept: Uint8Array[] = [];
  #size = 0;
  /** Bytes to come of the body, or of the chunk. */
  #remaining: number;

  /** @param limit how many bytes are kept */
  constructor(framing: BodyFraming, limit: number) {
    this.#framing = framing;
    this.#limit = limit;
    this.#chunks = framing === 'chunked' ? new ChunkSizes() : undefined;
    this.#remaining = framing === 'chunked' ? 0 : framing;
  }

  /** How many bytes came that a server with this limit leaves unread; it reads one to see that there are more. */
  get surplus(): number {
    return Math.max(0, this.#size - this.#limit - 1);
  }

  /** Whether the whole body is there. */
  get isWhole(): boolean {
    return this.#chunks ? this.#chunks.areOver : this.#remaining === 0;
  }

  /** Whether what comes next is no body any more. */
  get isBroken(): boolean {
    return this.#chunks?.fault !== undefined;
  }

  /** Takes bytes; returns how many of them belong to this body. */
  take(bytes: Uint8Array): number {
    if (!this.#chunks) return this.#takeData(bytes);
    let at = 0;
    while (at < bytes.length && !this.#chunks.areOver && !this.#chunks.fault) {
      if (this.#remaining > 0) at += this.#takeData(bytes.subarray(at));
      else {
        at += this.#chunks.take(bytes.subarray(at));
        this.#remaining = this.#chunks.size;
      }
    }
    return at;
  }

  /** What was read, up to where it breaks off. */
  body(): RequestBody {
    const [first] = this.#kept;
    const bytes = this.#kept.length === 1 ? (first as Buffer) : Buffer.concat(this.#kept);
    const length = this.#framing === 'chunked' ? -1 : this.#framing;
    const tooLarge = this.#size > this.#limit;
    const text = bytes.toString('utf8');
    if (this.isWhole) return { text, length, tooLarge };
    return { text, length, tooLarge, fault: this.#chunks?.fault ?? 'unexpected EOF' };
  }

  #takeData(bytes: Uint8Array): number {
    const data = bytes.length > this.#remaining ? bytes.subarray(0, this.#remaining) : bytes;
    const room = this.#limit - this.#size;
    if (room > 0) this.#kept.push(data.length > room ? data.subarray(0, room) : data);
    this.#size += data.length;
    this.#remaining -= data.length;
    return data.length;
  }
}
