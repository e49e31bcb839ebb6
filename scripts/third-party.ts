/**
 * Writes the licences of the packages that are built into `dist` to the end of THIRD-PARTY.md; run it after a build.
 * With --check it writes nothing, and fails when they are others.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const file = `${root}THIRD-PARTY.md`;
const heading = '## Licences of what is built in';

const before = readFileSync(file, 'utf8');
const text = `${before.slice(0, before.indexOf(heading))}${heading}\n\n${sections().join('\n\n')}\n`;
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (text !== before) {
  console.error('THIRD-PARTY.md lacks what is built in. Run `npm run build && npm run third-party`, and commit it.');
  process.exitCode = 1;
}

/** A section for each text, under the names of all packages that have it. */
function sections(): readonly string[] {
  const namesByText = new Map<string, string[]>();
  for (const folder of builtIn()) {
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const licence = licenceOf(folder);
    namesByText.set(licence, [...new Set([...(namesByText.get(licence) ?? []), name])]);
  }
  return [...namesByText].map(([licence, names]) => `### ${names.join(', ')}\n\n\`\`\`\n${licence}\n\`\`\``);
}

/** The folders of the packages that the bundler says it has put into `dist`. */
function builtIn(): readonly string[] {
  const modules: readonly string[] = JSON.parse(readFileSync(`${root}dist/built-in.json`, 'utf8'));
  return [...new Set(modules.map((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)![0]))].sort();
}

function licenceOf(folder: string): string {
  const found = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry));
  if (found) return readFileSync(`${folder}/${found}`, 'utf8').replaceAll('\r\n', '\n').trim();
  const { license, author } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  return `${license}, by ${typeof author === 'string' ? author : (author?.name ?? 'its authors')}; the package has no text of it.`;
}
