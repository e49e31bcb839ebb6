import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Identity } from '../identity/identity.ts';
import { IdentityTable } from './identity-table.ts';

/** Ids that share beginnings, and texts that are no UUIDs at all. */
const id = fc.oneof(
  fc.uuid(),
  fc.nat(60).map((n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`),
  fc.string({ unit: fc.constantFrom(...'09afAg-é😀'), maxLength: 4 }),
);
const step = fc.record({ act: fc.constantFrom('put', 'put', 'put', 'put', 'delete', 'fork'), on: fc.nat(3), id });

let made = 0;
const identityOf = (id: string) => ({ id, traits: `${made++}` }) as Identity;

/** Written for being right: a map, sorted whenever it is read. */
const sorted = (people: ReadonlyMap<string, Identity>) => [...people.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

test('identities are found by id and come in the order of their ids, in each fork its own', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 150, size: 'max' }), fc.array(id), fc.nat(20), (steps, tokens, skip) => {
      const pairs = [{ table: new IdentityTable(), people: new Map<string, Identity>() }];
      for (const { act, on, id } of steps) {
        const { table, people } = pairs[on % pairs.length]!;
        if (act === 'put') {
          const identity = identityOf(id);
          table.put(identity);
          people.set(id, identity);
        } else if (act === 'delete') expect(table.delete(id)).toBe(people.delete(id));
        else if (pairs.length < 4) pairs.push({ table: table.fork(), people: new Map(people) });
      }
      for (const { table, people } of pairs) {
        const all = sorted(people);
        expect(table.size).toBe(all.length);
        expect([...table.descending(skip)]).toEqual(all.toReversed().slice(skip));
        for (const token of [...tokens, ...people.keys(), '']) {
          expect(table.get(token)).toBe(people.get(token));
          const after = all.filter(({ id }) => id > token).slice(skip);
          expect([...table.after(token, skip)]).toEqual(after);
          expect(table.page(token, 7, skip)).toEqual(after.slice(0, 7));
        }
      }
    }),
  );
});

test('among many identities, whole branches are passed over without being miscounted', () => {
  const table = new IdentityTable();
  const ids = Array.from({ length: 20_000 }, (_, n) => ((n * 2654435761) % 2 ** 32).toString(16).padStart(8, '0'));
  for (const id of ids) table.put(identityOf(id));
  ids.sort();
  for (const skip of [0, 1, 100, 9_999, 19_999, 20_000]) {
    expect(table.page('', 3, skip).map(({ id }) => id)).toEqual(ids.slice(skip, skip + 3));
    expect(table.after('', skip).next().value?.id).toBe(ids[skip]);
    expect(table.descending(skip).next().value?.id).toBe(ids.toReversed()[skip]);
  }
});
