import { compareBytes } from '../json/byte-order.ts';
import { goQuote } from '../json/go-quote.ts';
import { bytesOf, percentOf, textOf } from './bytes.ts';

/** A percent sign without two hex digits after it; `message` is Go's text, e.g. `invalid URL escape "%zz"`. */
export class EscapeError extends Error {
  override name = 'EscapeError';
}

/** Shared by queries that are empty; never changed. */
const noValues: Map<string, string[]> = new Map();

/** The parameters of a query as Go's url.Values holds them: decoded, in the order sent below each name. */
export class Query {
  #values: Map<string, string[]>;

  private constructor(values: Map<string, string[]>) {
    this.#values = values;
  }

  /** Reads a raw query (without `?`). A pair with `;` or with a bad escape is left out, as Go leaves it out. */
  static parse(raw: string): Query {
    if (raw === '') return new Query(noValues);
    const values = new Map<string, string[]>();
    for (const pair of raw.split('&')) {
      if (pair === '' || pair.includes(';')) continue;
      const equals = pair.indexOf('=');
      const key = unescapeBytes(equals < 0 ? pair : pair.slice(0, equals));
      const value = equals < 0 ? '' : unescapeBytes(pair.slice(equals + 1));
      if (key === undefined || value === undefined) continue;
      const name = textOf(key);
      const list = values.get(name);
      if (list) list.push(textOf(value));
      else values.set(name, [textOf(value)]);
    }
    return new Query(values);
  }

  /** The first value; `''` when there is none. */
  get(name: string): string {
    return this.#values.get(name)?.[0] ?? '';
  }

  /** All values in the order sent. */
  getAll(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** Replaces all values of `name` by one. */
  set(name: string, value: string): this {
    if (this.#values === noValues) this.#values = new Map();
    this.#values.set(name, [value]);
    return this;
  }

  delete(name: string): this {
    this.#values.delete(name);
    return this;
  }

  /** A copy that can be changed on its own. */
  clone(): Query {
    return new Query(new Map(Array.from(this.#values, ([name, list]) => [name, [...list]])));
  }

  /** The raw query again: names sorted, values escaped anew. */
  encode(): string {
    const names = [...this.#values.keys()].sort(compareBytes);
    return names.flatMap((name) => this.getAll(name).map((v) => `${queryEscape(name)}=${queryEscape(v)}`)).join('&');
  }
}

/** Go's url.QueryEscape: a space becomes `+`; letters, digits and `-_.~` stay. */
export function queryEscape(text: string): string {
  return bytesOf(text).replace(/[^A-Za-z0-9\-_.~]/g, (byte) => (byte === ' ' ? '+' : percentOf(byte)));
}

/** Go's url.QueryUnescape. @throws EscapeError */
export function queryUnescape(text: string): string {
  const bytes = bytesOf(text);
  const decoded = unescapeBytes(bytes);
  if (decoded !== undefined) return textOf(decoded);
  const bad = /%(?![0-9A-Fa-f]{2}).{0,2}/s.exec(bytes)![0];
  throw new EscapeError(`invalid URL escape ${goQuote(textOf(bad))}`);
}

function unescapeBytes(bytes: string): string | undefined {
  if (!/[%+]/.test(bytes)) return bytes;
  if (/%(?![0-9A-Fa-f]{2})/.test(bytes)) return undefined;
  return bytes
    .replaceAll('+', ' ')
    .replace(/%(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
