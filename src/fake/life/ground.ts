import type { Identity } from '../../identity/identity.ts';
import type { Ground } from '../../store/ground.ts';
import { tables, type UniqueKey, uniqueKeys } from '../../store/unique-keys.ts';
import type { People } from '../compile-people.ts';
import { mostPeople } from '../draw.ts';
import { seedState } from '../hash.ts';
import { plainText } from './addresses.ts';
import { codesBack } from './codes.ts';
import { purposes } from './facts.ts';
import { type Keeper, keptBy } from './kept.ts';
import type { Life } from './life.ts';
import type { SeedName } from './mark.ts';
import { sortEvenly } from './sort-evenly.ts';
import { things } from './things.ts';
import { uuidOrder, uuidsOf, uuidWriter } from './uuids.ts';

/** So many people are kept who were asked for lately. */
const mostKept = 2048;
/** So many are tried before it is believed that what is unique leads back to whoever has it. */
const samples = 64;

/** The lives of a seed's people, and the people of each identity schema. */
export interface Lived extends SeedName {
  readonly life: Life;
  readonly peoples: readonly People[];
}

/**
 * The first `count` people of a seed, who come into being when they are asked for.
 * @returns undefined where what should be unique among them is not
 */
export function groundOf({ life, peoples, seed, namespace }: Lived, keeper: Keeper, count: number): Ground | undefined {
  const numbersIn = numbersOf(peoples, count);
  if (numbersIn === undefined) return undefined;
  const state = seedState(seed, namespace);
  const order = uuidOrder(state);
  const [externalBack, subjectBack] = [codesBack(state, purposes.externalId), codesBack(state, purposes.subject)];
  const make = (i: number): Identity => keptBy(keeper, life.identity(i));
  const person = remembering(make);
  const uuid = uuidsOf(uuidWriter(state));
  let places: Float64Array | undefined;

  const inOrder = (): Float64Array => {
    if (places) return places;
    const unsorted = new Float64Array(count);
    for (let i = 0; i < count; i++) unsorted[i] = order.placeOf(i);
    places = sortEvenly(unsorted, mostPeople);
    return places;
  };
  const personAt = (place: number): number => order.personAt(inOrder()[place]!);
  const idAt = (place: number): string => uuid(personAt(place), things.identity);
  const numbersFor = ([index, value]: UniqueKey): readonly (number | undefined)[] => {
    if (index.endsWith(':id')) return [order.personAt(order.read(value))];
    if (index === 'external_id') return [externalBack(value)];
    return index === 'identifier:oidc' ? [subjectBack(value)] : numbersIn(value);
  };
  const exists = (i: number | undefined): i is number => i !== undefined && i < count;

  const ground: Ground = {
    size: count,
    identity(id) {
      const i = order.personAt(order.read(id));
      if (!exists(i)) return undefined;
      const found = person(i);
      return found.id === id ? found : undefined;
    },
    holder(key) {
      for (const i of numbersFor(key)) {
        if (!exists(i)) continue;
        const found = person(i);
        if (holds(found, key)) return found;
      }
      return undefined;
    },
    placeAfter(id) {
      let [low, high] = [0, count];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (idAt(middle) <= id) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    idAt,
    identityAt: (place) => make(personAt(place)),
    glimpseAt: (place) => life.glimpse(personAt(place)),
  };
  for (let i = 0; i < Math.min(samples, count); i++)
    if (keysOf(person(i)).some((key) => ground.holder(key) !== person(i))) return undefined;
  return ground;
}

/** Whose a text may be; with several schemas only where each text tells. */
function numbersOf(peoples: readonly People[], count: number): People['numbersIn'] {
  const [only] = peoples;
  if (peoples.length === 1) return only!.numbersIn ?? indexOf(only!, count);
  const all = peoples.map(({ numbersIn }) => numbersIn).filter((numbersIn) => numbersIn !== undefined);
  return all.length === peoples.length ? (text) => all.flatMap((numbersIn) => numbersIn(text)) : undefined;
}

/** Who has a text, where texts do not tell; undefined when two have the same. */
function indexOf(people: People, count: number): People['numbersIn'] {
  const owners = new Map<string, number>();
  for (let i = 0; i < count; i++)
    for (const text of people.described(i).used.map(plainText)) {
      if ((owners.get(text) ?? i) !== i) return undefined;
      owners.set(text, i);
    }
  return (text) => {
    const owner = owners.get(text);
    return owner === undefined ? [] : [owner];
  };
}

function keysOf(identity: Identity): readonly UniqueKey[] {
  return tables.flatMap((table) => uniqueKeys(identity, table));
}

function holds(identity: Identity, [index, value]: UniqueKey): boolean {
  return keysOf(identity).some((key) => key[0] === index && key[1] === value);
}

/** Whoever is asked for again soon is the same object. */
function remembering(make: (i: number) => Identity): (i: number) => Identity {
  let young = new Map<number, Identity>();
  let old = young;
  return (i) => {
    let found = young.get(i);
    if (found) return found;
    found = old.get(i) ?? make(i);
    if (young.size >= mostKept) [old, young] = [young, new Map()];
    young.set(i, found);
    return found;
  };
}
