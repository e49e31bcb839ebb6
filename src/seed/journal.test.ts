import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { openJournal, type Range } from './journal.ts';

const folder = mkdtempSync(join(tmpdir(), 'identikit-journal-'));
afterAll(() => rmSync(folder, { recursive: true }));
const about = { seed: 's' };
let files = 0;

const range = fc
  .tuple(fc.nat(200), fc.integer({ min: 1, max: 40 }))
  .map(([from, length]) => [from, from + length] as const);

function numbersIn(ranges: readonly Range[]): readonly number[] {
  return ranges.flatMap(([from, to]) => Array.from({ length: to - from }, (_, at) => from + at));
}

test('what is missing is what was not noted, whatever a killed process left half written', () => {
  fc.assert(
    fc.property(fc.array(range), range, fc.constantFrom('', '[', '[12,', '[12,345'), (noted, asked, torn) => {
      const file = join(folder, String(files++));
      const first = openJournal(file, about);
      expect(first.resumed).toBe(false);
      for (const one of noted) first.note(one);
      appendFileSync(file, torn);
      const there = new Set(numbersIn(noted));
      const missing = numbersIn([asked]).filter((n) => !there.has(n));
      const again = openJournal(file, about);
      expect(again.resumed).toBe(true);
      expect(numbersIn(again.missing(asked))).toEqual(missing);
      again.note(asked);
      expect(openJournal(file, about).missing(asked)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('a journal of another run is refused', () => {
  const file = join(folder, 'other');
  openJournal(file, about);
  expect(() => openJournal(file, { seed: 't' })).toThrow(/about another run/);
  expect(() => openJournal(join(folder, 'none', 'file'), about)).toThrow(/cannot be used/);
});

test('nothing is written behind what could not be', () => {
  const place = mkdtempSync(join(folder, 'lost-'));
  const journal = openJournal(join(place, 'journal'), about);
  rmSync(place, { recursive: true });
  expect(() => journal.note([0, 5])).toThrow(/cannot be written: .*Make room/);
  mkdirSync(place);
  expect(() => journal.note([5, 9])).toThrow('cannot be written');
});
