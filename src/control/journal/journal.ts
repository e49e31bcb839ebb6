import type { DroppedConnection, HttpRequest, Outcome } from '../../http/message.ts';
import { ByteRing } from './byte-ring.ts';
import type { Exchange } from './exchange.ts';

/** The most of a body that is kept, in characters or bytes. */
const longestBody = 64 * 1024;

/** The most that the texts of a journal hold together, in bytes; then the oldest exchanges go. */
const allTexts = 16 * 1024 * 1024;

/** Bytes up to which an answer that is bytes already is kept as it is: many share it. */
const longestShared = 4 * 1024;

/** The numbers that are kept of an exchange. A connection that was dropped has the status 0. */
type Numbers = [
  at: number,
  took: number,
  status: number,
  start: number,
  length: number,
  answerStart: number,
  answerLength: number,
];
const width = 7;
/** The place of `start` among them. */
const startAt = 3;

/** The last exchanges of a world, kept as bytes and numbers: objects would cost more to keep than to answer with. */
export class Journal {
  /** Rings: the exchange with id `n` has the place `n % size`. */
  #numbers: number[] = [];
  #headers: HttpRequest['headers'][] = [];
  /** What is kept as it is: answers that many share, and why connections were dropped. */
  #outcomes: (Uint8Array | DroppedConnection | undefined)[] = [];
  #texts = new ByteRing(allTexts);
  #first = 1;
  #last = 0;
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
    const oldest = this.#numbers[((id + 1) % this.size) * width + startAt] ?? 0;
    const isDropped = 'dropped' in outcome;
    const answer = (!isDropped && outcome.body) || '';
    const isShared = typeof answer !== 'string' && answer.length <= longestShared;
    const { start, length } = this.#texts.put(headOf(request, outcome) + beginningOf(request.body.text), oldest);
    const answered = this.#texts.put(isShared ? '' : beginningOf(answer), oldest);
    const place = id % this.size;
    this.#headers[place] = request.headers;
    this.#outcomes[place] = isDropped ? outcome : isShared ? answer : undefined;
    const base = place * width;
    const kept = this.#numbers;
    kept[base] = at;
    kept[base + 1] = took;
    kept[base + 2] = isDropped ? 0 : outcome.status;
    kept[base + 3] = start;
    kept[base + 4] = length;
    kept[base + 5] = answered.start;
    kept[base + 6] = answered.length;
    if (this.#waiting.size === 0) return;
    const exchange = this.find(id);
    if (exchange) for (const tell of this.#waiting) tell(exchange);
  }

  /** The exchange with this id, if it is still kept. */
  find(id: number): Exchange | undefined {
    if (id < Math.max(this.#first, this.#last - this.size + 1) || id > this.#last) return undefined;
    const place = id % this.size;
    const [at, took, status, start, length, answerStart, answerLength] = this.#numbers.slice(
      place * width,
      (place + 1) * width,
    ) as Numbers;
    if (!this.#texts.holds({ start, length })) return undefined;
    const { listener, method, target, answerHeaders, body } = readHead(this.#texts.text({ start, length }));
    const request = { listener, method, target, headers: this.#headers[place]!, body };
    const kept = this.#outcomes[place];
    if (kept !== undefined && 'dropped' in kept) return { id, at, took, request, outcome: kept };
    const answer = kept ? decoder.decode(kept) : this.#texts.text({ start: answerStart, length: answerLength });
    return { id, at, took, request, outcome: { status, headers: answerHeaders, body: answer } };
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
    this.#first = this.#last + 1;
    this.#numbers = [];
    this.#headers = [];
    this.#outcomes = [];
    this.#texts.clear();
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
}

const decoder = new TextDecoder();

/** The body, or a part of it without the rest. */
function beginningOf<B extends string | Uint8Array>(body: B): B {
  if (body.length <= longestBody) return body;
  return (typeof body === 'string' ? body.slice(0, longestBody) : body.subarray(0, longestBody)) as B;
}

/** The line of the request and the headers of the answer, as they are kept before the body of the request. */
function headOf({ listener, method, target }: HttpRequest, outcome: Outcome): string {
  let head = `${listener} ${method} ${target}\n`;
  if (!('dropped' in outcome))
    for (let i = 0; i < outcome.headers.length; i += 2) head += `${outcome.headers[i]}: ${outcome.headers[i + 1]}\n`;
  return `${head}\n`;
}

interface Head extends Pick<HttpRequest, 'listener' | 'method' | 'target'> {
  readonly answerHeaders: readonly string[];
  readonly body: string;
}

function readHead(text: string): Head {
  const end = text.indexOf('\n\n');
  const [line, ...lines] = text.slice(0, end).split('\n');
  const [listener, method, ...target] = line!.split(' ');
  const answerHeaders = lines.flatMap((header) => {
    const colon = header.indexOf(': ');
    return [header.slice(0, colon), header.slice(colon + 2)];
  });
  const request = { listener: listener as HttpRequest['listener'], method: method!, target: target.join(' ') };
  return { ...request, answerHeaders, body: text.slice(end + 2) };
}
