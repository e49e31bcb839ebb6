import { nameOfIndex } from '../../conformance/likeness/answer-shape.ts';
import { idsAndTokens, times } from '../../conformance/likeness/changing.ts';

const nil = '00000000-0000-0000-0000-000000000000';

/** Which id or token of the reference stands for which of the deployment. */
export class Pairs {
  readonly #byReal = new Map<string, { readonly index: number; readonly own: string }>();
  readonly #byOwn = new Map<string, number>();
  #count = 0;

  /** Whether the reference has a thing of its own for it. */
  knows(real: string): boolean {
    const pair = this.#byReal.get(real);
    return pair !== undefined && pair.own !== real;
  }

  /** The reference's id or token for one of the deployment's. */
  own(real: string): string | undefined {
    return this.#byReal.get(real)?.own;
  }

  /** Pairs that are known stay as they are. */
  add(real: string, own: string): void {
    if (real === nil || own === nil || this.#byReal.has(real) || this.#byOwn.has(own)) return;
    const index = this.#count++;
    this.#byReal.set(real, { index, own });
    this.#byOwn.set(own, index);
  }

  forget(real: string): void {
    const pair = this.#byReal.get(real);
    this.#byReal.delete(real);
    if (pair) this.#byOwn.delete(pair.own);
  }

  /** The text as the reference is to be told it. */
  toOwn(text: string): string {
    return text.replace(idsAndTokens, (real) => this.#byReal.get(real)?.own ?? real);
  }

  nameOfReal = (id: string): string => nameOfIndex(this.#byReal.get(id)?.index ?? -1);

  nameOfOwn = (id: string): string => nameOfIndex(this.#byOwn.get(id) ?? -1);

  /** Learns from two answers to the same request which ids and tokens belong together. */
  learn(real: unknown, own: unknown): void {
    if (typeof real === 'string' && typeof own === 'string') this.#learnText(real, own);
    else if (Array.isArray(real) && Array.isArray(own)) this.#learnRows(real, own);
    else if (isObject(real) && isObject(own))
      for (const [name, member] of Object.entries(real)) this.learn(member, own[name]);
  }

  #learnText(real: string, own: string): void {
    const [reals, owns] = [real.match(idsAndTokens) ?? [], own.match(idsAndTokens) ?? []];
    if (reals.length === owns.length) for (const [i, id] of reals.entries()) this.add(id, owns[i]!);
  }

  /** Rows come in any order: alike ones belong together. */
  #learnRows(real: readonly unknown[], own: readonly unknown[]): void {
    if (real.length !== own.length) return;
    const sorted = sortedAlike(own);
    for (const [i, row] of sortedAlike(real).entries()) this.learn(row, sorted[i]);
  }
}

function sortedAlike(rows: readonly unknown[]): readonly unknown[] {
  const keyed = rows.map((row) => [JSON.stringify(row).replace(idsAndTokens, '«').replace(times, '«'), row] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, row]) => row);
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
