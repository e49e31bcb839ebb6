import { type QuirkName, quirks } from '../../src/contract/generated/quirks.ts';

/** What a source says when it is a quirk: `title: what was observed`. Undefined when it is none. */
export function quirkText(source: string): string | undefined {
  const name = /^quirks\/([\w-]+)$/.exec(source)?.[1];
  if (name === undefined || !Object.hasOwn(quirks, name)) return undefined;
  const { title, observed } = quirks[name as QuirkName];
  return `${title}: ${observed.trim()}`;
}
