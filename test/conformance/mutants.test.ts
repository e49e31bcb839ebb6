// Promise: a server that is wrong in one named way is caught by a check of that area.
// `npm run mutants` runs all of them; here a sample of each area, which IDENTIKIT_SEED decides.
import { describe, expect, test } from 'vitest';
import { areaOf } from '../../conformance/check.ts';
import { allChecks } from '../../conformance/checks/all.ts';
import { allMutants } from '../../conformance/mutants/all.ts';
import { catchMutant } from '../../conformance/mutants/catch-mutant.ts';
import { randomOf } from '../../src/command/random.ts';
import { conformanceConfig } from './verify-mock.ts';

const areas = [...new Set(allChecks.map(areaOf))];
const random = randomOf(process.env.IDENTIKIT_SEED ?? 'mutants');
const sample = areas.flatMap((area) =>
  allMutants
    .filter((mutant) => mutant.area === area)
    .map((mutant) => ({ mutant, rank: random.next() }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, 2)
    .map(({ mutant }) => mutant),
);

describe('each mutant is caught by a check of its own area', () => {
  test.each(sample)('$name', async (mutant) => {
    expect(await catchMutant(mutant, conformanceConfig)).not.toEqual([]);
  });
});

test('there are at least 120 mutants, of every area of checks, each with its own name', () => {
  expect(new Set(allMutants.map(({ name }) => name)).size).toBe(allMutants.length);
  expect(allMutants.length).toBeGreaterThanOrEqual(120);
  expect([...new Set(allMutants.map(({ area }) => area))].sort()).toEqual(areas.sort());
});
