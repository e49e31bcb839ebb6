import { UsageError } from '../runner/usage-error.ts';
import { allMutants } from './all.ts';
import type { Mutant } from './mutant.ts';

/** The mutant of this name. @throws UsageError that tells the names most like it */
export function findMutant(name: string): Mutant {
  const found = allMutants.find((mutant) => mutant.name === name);
  if (found) return found;
  const near = allMutants
    .map((mutant) => ({ name: mutant.name, distance: distanceOf(name, mutant.name) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3);
  const names = near.map((one) => one.name).join(', ');
  throw new UsageError(`no mutant is called ${name}. Near to it are ${names}; \`serve --mutant list\` prints all.`);
}

/** All mutants for people, a line each. */
export function describeMutants(): string {
  return allMutants.map(({ area, name, title }) => `${area.padEnd(12)} ${name.padEnd(36)} ${title}\n`).join('');
}

/** How many letters to put in, to take out or to change between two texts. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
