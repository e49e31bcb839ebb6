/**
 * Writes docs/coverage.md: which checks of `identikit verify` see which answers of each operation. It runs the whole
 * suite against the mock in every release and dialect. With --check it writes nothing, and fails when the table there is another.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allChecks } from '../conformance/checks/all.ts';
import { operationIds } from '../conformance/checks/operation-ids.ts';
import type { RunEvent } from '../conformance/runner/events.ts';
import { verify } from '../conformance/verify.ts';
import { releaseNames } from '../src/dialect/release-name.ts';
import { start } from '../src/server/start.ts';

const root = new URL('../', import.meta.url);
const file = new URL('docs/coverage.md', root);
const config = fileURLToPath(new URL('fixtures/conformance/kratos.yml', root));

/** Ids of checks by operation and status. */
const seen = new Map<string, Set<string>>();
const operationsOf = new Map(allChecks.map(({ id, operations }) => [id, operations]));

const targets = [...releaseNames.map((release) => ({ release })), { dialect: 'connhex' } as const];
for (const target of targets) {
  const server = await start({ port: 0, publicPort: 0, config, ...target }, () => {});
  await verify({ url: server.adminUrl, allowWrites: true, profile: 'full', seed: 'coverage', ...target }, take);
  await server.close();
}

const text = page();
if (!process.argv.includes('--check')) {
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
} else if (readFileSync(file, 'utf8') !== text) {
  console.error('coverage: docs/coverage.md is stale: run `npx tsx scripts/coverage-table.ts`');
  process.exit(1);
}

/** What a check sends only to prepare is not counted: the operation has to be one that it is about. */
function take(event: RunEvent): void {
  if (event.event !== 'exchange' || event.check === undefined || event.operation === undefined) return;
  if (!operationsOf.get(event.check)?.includes(event.operation)) return;
  const key = `${event.operation} ${event.answer?.status ?? 'closed'}`;
  seen.set(key, (seen.get(key) ?? new Set()).add(event.check));
}

function page(): string {
  const rows = operationIds.flatMap((operation) =>
    [...seen]
      .filter(([key]) => key.split(' ')[0] === operation)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([key, checks]) =>
          `| \`${operation}\` | ${key.split(' ')[1]} | ${checks.size} | ${[...checks].sort().join(', ')} |`,
      ),
  );
  return [
    '# What the checks of `identikit verify` cover',
    '',
    `${allChecks.length} checks. Each row is an answer of an operation, in any release, and the checks about that operation that see it;`,
    'the checks of the area `contract` judge every answer, and are left out. Written by `npx tsx scripts/coverage-table.ts`.',
    '',
    '| operation | status | checks | names |',
    '| --- | --- | --: | --- |',
    ...rows,
    '',
  ].join('\n');
}
