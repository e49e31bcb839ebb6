import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FormatName, formats } from '../../src/cli/generate/formats.ts';
import { shareOf } from '../../src/cli/generate/share.ts';
import { shareOfPeople } from '../../src/fake/index.ts';
import { livesFor } from './lives-for.ts';
import { schemaText } from './schemas.ts';

const lives = livesFor(schemaText('corpus/19-s29.json'));
const rest = { lives, columns: [['email'], ['age']], batch: 10 };
const inParts: readonly [FormatName, number][] = [
  ['ndjson', 1],
  ['csv', 1],
  ['batch', 10],
];

test.each(inParts)('all parts of %s one after the other are the whole', (name, step) => {
  const textOf = (from: number, count: number, part: readonly [number, number]): string =>
    Buffer.concat(
      Array.from(formats[name]({ ...rest, share: shareOf(from, count, part, step) }), (piece) => Buffer.from(piece)),
    ).toString();
  const range = fc.tuple(fc.integer({ min: 0, max: 2 ** 40 - 200 }), fc.integer({ min: 1, max: 200 }));
  fc.assert(
    fc.property(range, fc.integer({ min: 1, max: 30 }), ([from, count], n) => {
      const parts = Array.from({ length: n }, (_, k) => textOf(from, count, [k + 1, n]));
      expect(parts.join('')).toBe(textOf(from, count, [1, 1]));
    }),
    { numRuns: 30 },
  );
});

test('parts of 2^40 people meet without a gap', () => {
  const parts = Array.from({ length: 1000 }, (_, k) => shareOf(0, 2 ** 40, [k + 1, 1000], 1000));
  expect(parts[0]!.from).toBe(0);
  expect(parts.at(-1)!.to).toBe(2 ** 40);
  for (const [k, part] of parts.slice(1).entries()) expect(part.from).toBe(parts[k]!.to);
});

test('a share is exact in each aligned block of 1,000, and not its first', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 30 }), fc.integer({ min: 1, max: 999 }), (block, perMille) => {
      const isChosen = shareOfPeople('s', 'any', perMille);
      const chosen = Array.from({ length: 1000 }, (_, at) => at).filter((at) => isChosen(block * 1000 + at));
      expect(chosen).toHaveLength(perMille);
      if (perMille > 10 && perMille < 990) expect(chosen.at(-1)).toBeGreaterThan(perMille);
    }),
    { numRuns: 50 },
  );
});
