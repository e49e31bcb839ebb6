/**
 * Runs the checks against every mutant and writes docs/mutants.md: which checks catch it. Fails when one of them is
 * not caught by a check of its own area. With --check it writes nothing, and fails when the table there is another.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allMutants } from '../conformance/mutants/all.ts';
import { catchMutant } from '../conformance/mutants/catch-mutant.ts';
import type { Mutant } from '../conformance/mutants/mutant.ts';

const file = new URL('../docs/mutants.md', import.meta.url);
const config = fileURLToPath(new URL('../fixtures/conformance/kratos.yml', import.meta.url));

const rows: string[] = [];
const missed: string[] = [];
for (const mutant of allMutants) {
  const caught = await catchMutant(mutant, config);
  rows.push(row(mutant, caught));
  if (caught.length === 0) missed.push(mutant.name);
  if (process.stderr.isTTY) process.stderr.write(`\r${rows.length} of ${allMutants.length} mutants`);
}
if (process.stderr.isTTY) process.stderr.write('\n');
if (missed.length > 0) fail(`not caught by a check of its own area: ${missed.join(', ')}`);

const text = page();
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) fail('docs/mutants.md is stale: run `npm run mutants`');
console.log(`${allMutants.length} mutants, all caught`);

function row({ name, title, area, release, dialect }: Mutant, caught: readonly string[]): string {
  const claimed = dialect === 'connhex' ? 'Connhex IAM' : release;
  return `| ${area} | \`${name}\` | ${title} | ${claimed} | ${caught.join(', ')} |`;
}

function page(): string {
  return [
    '# Mutants',
    '',
    `${allMutants.length} servers that are wrong in one way, each as an implementer might get it wrong, and the checks of the same area`,
    'that catch it. `npx identikit serve --mutant NAME` starts one, to see whether your own tests notice.',
    'Written by `npm run mutants`.',
    '',
    '| area | name | what is wrong | claims to be | caught by |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function fail(message: string): never {
  console.error(`mutants: ${message}`);
  process.exit(1);
}
