import { idsAndTokens, uuids } from '../../conformance/likeness/changing.ts';
import { parse } from '../../conformance/recording/observe.ts';
import { isObject, type Json } from '../../conformance/recording/scenario.ts';
import { linkTargets } from '../../conformance/target/link-targets.ts';
import type { PassedExchange } from './exchange.ts';

/** What earlier answers of a scenario gave, and how later requests refer to it. */
export class References {
  readonly #byValue = new Map<string, string>();

  has(value: string): boolean {
    return this.#byValue.has(value);
  }

  /** Remembers the ids and tokens in the answer of a step. */
  add(step: string, { answer }: PassedExchange): void {
    const body = typeof answer === 'object' ? parse(answer.text) : undefined;
    if (body !== undefined) this.#walk(step, body);
  }

  /** The text with references in the place of what earlier answers gave. */
  fill(text: string): string {
    return text.replace(idsAndTokens, (value) => this.#byValue.get(value) ?? value);
  }

  /**
   * Whether an exchange can be repeated: all that it asks for, and all that it was shown, was made before. What a page
   * of many shows hangs on random ids.
   */
  covers({ method, target, answer }: PassedExchange): boolean {
    if (typeof answer !== 'object') return true;
    const isFlow = target.startsWith('/self-service/');
    const isMissed = answer.status === 404;
    const asked = isFlow || isMissed || (target.match(uuids) ?? []).every((id) => this.has(id));
    const shown =
      method !== 'GET' || isFlow || answer.status >= 300 || shownIds(answer.text).every((id) => this.has(id));
    const isWhole = !linkTargets(answer.headers.link).has('next') && !/[?&]page_token=/.test(target);
    return asked && shown && isWhole;
  }

  #walk(path: string, value: Json): void {
    if (typeof value === 'string' && value.match(idsAndTokens)?.[0] === value && !this.has(value))
      this.#byValue.set(value, `{{${path}}}`);
    else if (Array.isArray(value)) for (const [i, item] of value.entries()) this.#walk(`${path}.${i}`, item);
    else if (isObject(value)) for (const [name, member] of Object.entries(value)) this.#walk(`${path}.${name}`, member);
  }
}

/** The ids of the rows of a list, or of the one thing that is shown. */
function shownIds(text: string): readonly string[] {
  const body = parse(text);
  const rows = Array.isArray(body) ? body : [body];
  return rows.flatMap((row: Json | undefined) => {
    const id = isObject(row) ? row.id : undefined;
    return typeof id === 'string' && id.match(uuids)?.[0] === id ? [id] : [];
  });
}
