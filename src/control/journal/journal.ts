import type { HttpRequest, Outcome } from '../../http/message.ts';
import { ByteRing, type Span } from './byte-ring.ts';
import type { Exchange } from './exchange.ts';

/** The most of a body that is kept, in characters or bytes. */
const longestBody = 64 * 1024;

/** The most that the bodies of a journal hold together, in bytes; then the oldest exchanges go. */
const allBodies = 16 * 1024 * 1024;

/** Bytes up to which an answer that is bytes already is kept as it is: many share it. */
const longestShared = 4 * 1024;

/** An exchange whose bodies are elsewhere. */
interface Kept {
  readonly id: number;
  readonly at: number;
  readonly took: number;
  readonly listener: HttpRequest['listener'];
  readonly method: string;
  readonly target: string;
  readonly headers: HttpRequest['headers'];
  readonly sent: Span;
  /** Without its body. */
  readonly outcome: Outcome;
  readonly answered: Span | Uint8Array;
}

/** The last exchanges of a world. */
export class Journal {
  /** A ring: the exchange with id `n` has the place `n % size`. */
  #kept: (Kept | undefined)[] = [];
  #last = 0;
  #bodies = new ByteRing(allBodies);
  readonly #waiting = new Set<(exchange: Exchange | undefined) => void>();

  /** @param size how many exchanges are kept; 0 keeps none */
  constructor(readonly size: number) {}

  /** The id that the next exchange will have. */
  get nextId(): number {
    return this.#last + 1;
  }

  /** Takes down an exchange. */
  add({ listener, method, target, headers, body }: HttpRequest, outcome: Outcome, at: number, took: number): void {
    const id = ++this.#last;
    if (this.size === 0) return;
    const oldest = this.#kept[(id + 1) % this.size]?.sent.start ?? 0;
    const sent = this.#bodies.put(beginningOf(body.text), oldest);
    const answer = ('body' in outcome && outcome.body) || '';
    const isShared = typeof answer !== 'string' && answer.length <= longestShared;
    const answered = isShared ? answer : this.#bodies.put(beginningOf(answer), oldest);
    const bodiless = 'dropped' in outcome ? outcome : { status: outcome.status, headers: outcome.headers };
    const kept = { id, at, took, listener, method, target, headers, sent, outcome: bodiless, answered };
    this.#kept[id % this.size] = kept;
    if (this.#waiting.size === 0) return;
    const exchange = this.#whole(kept);
    for (const tell of this.#waiting) tell(exchange);
  }

  /** The exchange with this id, if it is still kept. */
  find(id: number): Exchange | undefined {
    const kept = this.#kept[id % this.size];
    return kept?.id === id && this.#bodies.holds(kept.sent) ? this.#whole(kept) : undefined;
  }

  /** Oldest first. */
  exchanges(): readonly Exchange[] {
    const exchanges: Exchange[] = [];
    for (let id = Math.max(1, this.#last - this.size + 1); id <= this.#last; id++) {
      const exchange = this.find(id);
      if (exchange) exchanges.push(exchange);
    }
    return exchanges;
  }

  clear(): void {
    this.#kept = [];
    this.#bodies.clear();
  }

  /**
   * Calls `tell` for each exchange from now on, and with undefined when the world is dropped.
   * @returns ends it
   */
  follow(tell: (exchange: Exchange | undefined) => void): () => void {
    this.#waiting.add(tell);
    return () => this.#waiting.delete(tell);
  }

  /** There will be no more exchanges. */
  end(): void {
    for (const tell of [...this.#waiting]) tell(undefined);
    this.#waiting.clear();
  }

  #whole({ id, at, took, listener, method, target, headers, sent, outcome, answered }: Kept): Exchange {
    const request = { listener, method, target, headers, body: this.#bodies.text(sent) };
    if ('dropped' in outcome) return { id, at, took, request, outcome };
    const { status, headers: answerHeaders } = outcome;
    const answer = { status, headers: answerHeaders, body: this.#text(answered) };
    return { id, at, took, request, outcome: answer };
  }

  #text(body: Span | Uint8Array): string {
    return body instanceof Uint8Array ? decoder.decode(body) : this.#bodies.text(body);
  }
}

const decoder = new TextDecoder();

/** The body, or a part of it without the rest. */
function beginningOf(body: string | Uint8Array): string | Uint8Array {
  if (body.length <= longestBody) return body;
  return typeof body === 'string' ? body.slice(0, longestBody) : body.subarray(0, longestBody);
}
