import type { HttpRequest, Outcome } from '../../http/message.ts';
import type { Exchange } from './exchange.ts';

/** The most of a body that is kept, in characters or bytes. */
const longestBody = 64 * 1024;

/** The most that the bodies of a journal hold together; then the oldest exchanges go. */
const allBodies = 16 * 1024 * 1024;

/** The last exchanges of a world. */
export class Journal {
  #exchanges: Exchange[] = [];
  #last = 0;
  #bodies = 0;
  readonly #waiting = new Set<(exchange: Exchange | undefined) => void>();

  /** @param size how many exchanges are kept; 0 keeps none */
  constructor(readonly size: number) {}

  /** The id that the next exchange will have. */
  get nextId(): number {
    return this.#last + 1;
  }

  /** Takes down an exchange. */
  add(request: HttpRequest, outcome: Outcome, at: number, took: number): void {
    const id = ++this.#last;
    if (this.size === 0) return;
    const { listener, method, target, headers, body } = request;
    const kept = 'body' in outcome && outcome.body ? { ...outcome, body: beginningOf(outcome.body) } : outcome;
    const exchange = {
      id,
      at,
      took,
      request: { listener, method, target, headers, body: beginningOf(body.text) },
      outcome: kept,
    };
    this.#exchanges.push(exchange);
    this.#bodies += bodiesOf(exchange);
    if (this.#exchanges.length >= 2 * this.size || this.#bodies > allBodies) this.#forget();
    for (const tell of this.#waiting) tell(exchange);
  }

  /** The exchange with this id, if it is still kept. */
  find(id: number): Exchange | undefined {
    return this.exchanges().find((exchange) => exchange.id === id);
  }

  /** Oldest first. */
  exchanges(): readonly Exchange[] {
    return this.size === 0 ? [] : this.#exchanges.slice(-this.size);
  }

  clear(): void {
    this.#exchanges = [];
    this.#bodies = 0;
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

  /** Lets go of many at once: a shift an exchange would cost more than all else. */
  #forget(): void {
    const kept = this.#exchanges.slice(-this.size);
    let bodies = 0;
    const enough = kept.findLastIndex((exchange) => {
      bodies += bodiesOf(exchange);
      return bodies > allBodies / 2;
    });
    this.#exchanges = kept.slice(enough + 1);
    this.#bodies = this.#exchanges.reduce((sum, exchange) => sum + bodiesOf(exchange), 0);
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The body, or a copy of its beginning: a part of it would hold on to the whole. */
function beginningOf<B extends string | Uint8Array>(body: B): B {
  if (body.length <= longestBody) return body;
  if (typeof body !== 'string') return body.slice(0, longestBody) as B;
  return decoder.decode(encoder.encode(body.slice(0, longestBody))) as B;
}

const bodiesOf = ({ request, outcome }: Exchange): number =>
  request.body.length + ('body' in outcome ? (outcome.body?.length ?? 0) : 0);
