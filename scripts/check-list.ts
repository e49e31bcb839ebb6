/**
 * Writes conformance/checks/all.ts: every check that has a file below conformance/checks. With --check it writes
 * nothing, and fails when the list there is another.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../conformance/checks/', import.meta.url);
const file = new URL('all.ts', folder);

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.includes('/') && path.endsWith('.ts'))
  .sort();
const exported = files.map((path) => {
  const [, name, type] = /^export const (\w+)(?:: (readonly Check\[\]))? =/m.exec(
    readFileSync(new URL(path, folder), 'utf8'),
  )!;
  const local = camelCase(path.slice(0, -3).replace('/', '-'));
  return { path, name: name!, local, spread: type !== undefined };
});

const text = [
  '// Written by `npm run checks:list`.',
  "import type { Check } from '../check.ts';",
  ...exported.map(
    ({ path, name, local }) => `import { ${name === local ? name : `${name} as ${local}`} } from './${path}';`,
  ),
  '',
  '/** Every check, by area. */',
  'export const allChecks: readonly Check[] = [',
  ...exported.map(({ local, spread }) => `  ${spread ? '...' : ''}${local},`),
  '];',
  '',
].join('\n');

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('checks: conformance/checks/all.ts is stale: run `npm run checks:list`');
  process.exit(1);
}

function camelCase(text: string): string {
  return text.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
