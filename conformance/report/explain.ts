import { releaseNames } from '../../src/dialect/release-name.ts';
import { releases } from '../../src/dialect/releases.ts';
import type { Check } from '../check.ts';
import { quirkText } from './quirk-text.ts';

/** What a check tests, for which releases, and where its expectation comes from. */
export function explain(check: Check): string {
  const has = releaseNames.filter((name) => check.when(releases[name]));
  const lines = [
    check.id,
    `  ${check.title}.`,
    '',
    `  level       ${check.level}`,
    `  profile     ${check.profile}`,
    `  operations  ${check.operations.join(', ') || 'all'}`,
    `  releases    ${has.length === releaseNames.length ? 'all' : has.join(', ')}`,
    ...check.source.map((source) => `  source      ${source}`),
    ...check.source.flatMap((source) => {
      const text = quirkText(source);
      return text === undefined ? [] : ['', `  ${text}`];
    }),
  ];
  return `${lines.join('\n')}\n`;
}
