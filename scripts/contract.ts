/**
 * Bundles `spec/` into `src/contract/generated`: one OpenAPI document a release and dialect, and the TypeScript types.
 * With --check it writes nothing, and fails when the files there are not what `spec/` amounts to.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generate } from '../src/contract/generate.ts';

const folder = fileURLToPath(new URL('../src/contract/generated/', import.meta.url));
mkdirSync(folder, { recursive: true });
const present = new Map(readdirSync(folder).map((name) => [name, readFileSync(folder + name, 'utf8')]));
const wanted = await generate();

const stale = [...wanted].filter(([name, text]) => present.get(name) !== text);
const orphans = [...present.keys()].filter((name) => !wanted.has(name));

if (process.argv.includes('--check')) {
  const names = [...stale.map(([name]) => name), ...orphans];
  if (names.length > 0) {
    console.error(
      `src/contract/generated is stale: ${names.join(', ')}. Run \`npm run contract\` and commit the result.`,
    );
    process.exitCode = 1;
  } else console.log(`src/contract/generated is what spec/ amounts to (${wanted.size} files)`);
} else {
  for (const [name, text] of stale) writeFileSync(folder + name, text);
  for (const name of orphans) rmSync(folder + name);
  console.log(`${stale.length} of ${wanted.size} files written, ${orphans.length} removed`);
}
