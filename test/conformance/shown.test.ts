// Promise: every behaviour of the dialect and every quirk is shown by a check, and made wrong by a mutant that it catches.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { allChecks } from '../../conformance/checks/all.ts';
import { unshown } from '../../conformance/checks/unshown.ts';
import { allMutants } from '../../conformance/mutants/all.ts';
import { unmade } from '../../conformance/mutants/unmade.ts';
import { releases } from '../../src/dialect/releases.ts';

const quirks = readdirSync(fileURLToPath(new URL('../../spec/quirks/', import.meta.url)))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => `quirks/${file.slice(0, -5)}`);
const behaviours = Object.entries(releases['v26.2.0']).flatMap(([section, members]) =>
  typeof members === 'object' ? Object.keys(members).map((member) => `${section}.${member}`) : [],
);
const named = new Set(allChecks.flatMap(({ source }) => source));

test('each behaviour and each quirk is named by a check, or there is a reason why not', () => {
  const all = [...behaviours.map((name) => `behaviour/${name}`), ...quirks];
  expect(all.filter((name) => !named.has(name)).sort()).toEqual(Object.keys(unshown).sort());
});

test('each behaviour that a check shows is wrong in a mutant, or there is a reason why not', () => {
  const made = new Set(
    allMutants.flatMap(({ changes, release }) =>
      Object.entries(changes(releases[release])).flatMap(([section, members]) =>
        Object.keys(members).map((member) => `${section}.${member}`),
      ),
    ),
  );
  const missing = behaviours.filter((name) => named.has(`behaviour/${name}`) && !made.has(name));
  expect(missing.sort()).toEqual(Object.keys(unmade).sort());
});
