/** Puts the console into `dist`, which has been built before, and the packages that it is made from on the list. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { buildConsole, consolePackages } from '../src/server/console-build.ts';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const files = await buildConsole();

mkdirSync(`${dist}console`, { recursive: true });
for (const [name, bytes] of files) writeFileSync(`${dist}console/${name}`, bytes);
// Swagger UI is a bundle of its own, with the notices of what is in it.
const notices = 'swagger-ui-bundle.js.LICENSE.txt';
copyFileSync(createRequire(import.meta.url).resolve(`swagger-ui-dist/${notices}`), `${dist}console/${notices}`);

const list = `${dist}built-in.json`;
const others: readonly string[] = JSON.parse(readFileSync(list, 'utf8'));
writeFileSync(list, JSON.stringify([...new Set([...others, ...(await consolePackages())])].sort()));

console.log([...files].map(([name, { length }]) => `dist/console/${name} ${(length / 1000).toFixed(1)} kB`).join('\n'));
