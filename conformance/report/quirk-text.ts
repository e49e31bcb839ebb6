import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What a source says when it is a quirk: `title: what was observed`. Undefined when it is none. */
export function quirkText(source: string): string | undefined {
  const name = /^quirks\/([\w-]+)$/.exec(source)?.[1];
  if (name === undefined) return undefined;
  const file = folders.map((folder) => new URL(`${folder}/${name}.yaml`, import.meta.url)).find(existsSync);
  if (file === undefined) return undefined;
  const { title, observed } = parse(readFileSync(file, 'utf8')) as { title: string; observed: string };
  return `${title}: ${observed.trim()}`;
}

/** Where the quirks are: in the repository, and beside the bundle that this was built into. */
const folders = ['../../spec/quirks', './quirks'];
