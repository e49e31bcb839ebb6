/**
 * Writes the table "operations × releases" into README.md: how many recorded exchanges of each operation the mock
 * answers as the release did, by the last run of `test/recordings`. With --check it writes nothing, and fails when the
 * table there is another.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { ContractDocument } from '../src/contract/bundle.ts';
import { contractDocument } from '../src/contract/contract-document.ts';
import { type ReleaseName, releaseNames } from '../src/dialect/release-name.ts';
import { type Count, type Tally, tallyFolder } from '../test/recordings/tally.ts';

const readme = new URL('../README.md', import.meta.url);
const [begin, end] = ['<!-- operations:begin -->', '<!-- operations:end -->'];

const present = readFileSync(readme, 'utf8');
const [from, to] = [present.indexOf(begin), present.indexOf(end)];
if (from < 0 || to < from) fail(`README.md has no place for the table; put ${begin} and ${end} there`);
const wanted = `${present.slice(0, from + begin.length)}\n${table()}\n${present.slice(to)}`;

if (!process.argv.includes('--check')) writeFileSync(readme, wanted);
else if (wanted !== present) fail('the table of operations in README.md is stale: run `npm run docs:table`');

function table(): string {
  const tallies = new Map(releaseNames.map((release) => [release, readTally(release)]));
  const known = new Map(releaseNames.map((release) => [release, readOperations(release)]));
  const all = new Map([...known.values()].toReversed().flatMap((operations) => [...operations]));
  const rows = [...all].map(([id, place]) => {
    const cells = releaseNames.map((release) => (known.get(release)!.has(id) ? cell(tallies.get(release)![id]) : '–'));
    return [`\`${id}\``, `\`${place}\``, ...cells];
  });
  const heads = ['operation', 'method and path', ...releaseNames];
  const rule = heads.map((_, column) => (column < 2 ? '---' : '--:'));
  return [heads, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cell({ passed, recorded }: Count = { passed: 0, recorded: 0 }): string {
  return passed === recorded ? `${passed}` : `${passed} of ${recorded}`;
}

/** The operations of a release, in the order of the contract, with their method and path. */
function readOperations(release: ReleaseName): ReadonlyMap<string, string> {
  const { paths } = JSON.parse(contractDocument(release)) as ContractDocument;
  const found = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, { operationId?: string }>).flatMap(([method, operation]) =>
      operation.operationId ? [[operation.operationId, `${method.toUpperCase()} ${path}`] as const] : [],
    ),
  );
  return new Map(found);
}

function readTally(release: ReleaseName): Tally {
  try {
    return JSON.parse(readFileSync(`${tallyFolder}${release}.json`, 'utf8')) as Tally;
  } catch {
    return fail(`there are no results for ${release}; run \`npm test -- test/recordings\` first`);
  }
}

function fail(message: string): never {
  console.error(`docs:table: ${message}`);
  process.exit(1);
}
