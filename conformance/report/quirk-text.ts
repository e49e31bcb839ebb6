import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What a source says when it is a quirk: `title: what was observed`. Undefined where the quirks are not at hand. */
export function quirkText(source: string): string | undefined {
  const name = /^quirks\/([\w-]+)$/.exec(source)?.[1];
  if (name === undefined) return undefined;
  try {
    const text = readFileSync(new URL(`../../spec/quirks/${name}.yaml`, import.meta.url), 'utf8');
    const { title, observed } = parse(text) as { title: string; observed: string };
    return `${title}: ${observed.trim()}`;
  } catch {
    return undefined;
  }
}
