// Promise: what the guides show of the examples stands there word for word.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const home = new URL('../../', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, home), 'utf8');
const guides = [
  'README.md',
  ...readdirSync(new URL('docs/', home))
    .filter((name) => name.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

/** A link to an example at the end of a paragraph, and the code below it. */
const excerpt = /\]\((?:\.\.\/)?(examples\/[^)]+)\)[).]?:\n+```\w*\n(.*?)\n```/gs;

const excerpts = guides.flatMap((guide) =>
  [...textOf(guide).matchAll(excerpt)].map(([, file = '', code = '']) => ({ guide, file, code })),
);

test.each(excerpts)('$guide shows $file', ({ file, code }) => {
  const whole = textOf(file);
  for (const part of code.split('\n…\n')) expect(whole).toContain(part);
});
