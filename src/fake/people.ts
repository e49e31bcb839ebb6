import { compilePeople, type JsonText, type PeopleOptions } from './compile-people.ts';
import { mostPeople } from './draw.ts';

/** A part of the people of a seed. */
export interface PeopleRange extends Omit<PeopleOptions, 'seed'> {
  /** The number of the first; 0 unless given. */
  readonly from?: number | undefined;
  readonly count: number;
}

/**
 * The traits of person number `i` of `seed`; for many people of one schema compile it once instead.
 * @throws SchemaUnsatisfiable, RangeError as {@link compilePeople} and its people do
 */
export function person(seed: string, i: number, schema: PeopleOptions['schema']): JsonText {
  return compilePeople({ seed, schema }).traits(i);
}

/**
 * The traits of some people, made one by one as they are asked for; asynchronously, others get their turn in between.
 * @example for (const traits of people('demo', { schema, count: 10 })) console.log(traits);
 * @example for await (const traits of people('demo', { schema, count: 1e6 })) await send(traits);
 * @throws RangeError at once when the range leaves 0 to 2^40 − 1
 */
export function people(
  seed: string,
  { from = 0, count, ...options }: PeopleRange,
): Iterable<JsonText> & AsyncIterable<JsonText> {
  if (![from, count].every((n) => Number.isInteger(n) && n >= 0) || from + count > mostPeople)
    throw new RangeError(`people are numbered from 0 to 2^40 − 1; there are none from ${from} on, ${count} of them`);
  const made = compilePeople({ ...options, seed });
  return {
    *[Symbol.iterator]() {
      for (let i = from; i < from + count; i++) yield made.traits(i);
    },
    async *[Symbol.asyncIterator]() {
      for (let i = from; i < from + count; i++) {
        if ((i - from) % stride === stride - 1) await turn();
        yield made.traits(i);
      }
    },
  };
}

/** People between two turns of others. */
const stride = 1024;

/** Lets timers and input have their turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
