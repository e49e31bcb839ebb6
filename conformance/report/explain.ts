import { connhex } from '../../src/dialect/connhex.ts';
import { releaseNames } from '../../src/dialect/release-name.ts';
import { releases } from '../../src/dialect/releases.ts';
import type { Check } from '../check.ts';
import { quirkText } from './quirk-text.ts';

/** What a check tests, for which releases, and where its expectation comes from. */
export function explain(check: Check): string {
  const lines = [
    check.id,
    `  ${check.title}.`,
    '',
    `  level       ${check.level}`,
    `  profile     ${check.profile}`,
    `  operations  ${check.operations.join(', ') || 'all'}`,
    `  releases    ${holdersOf(check)}`,
    ...check.source.map((source) => `  source      ${source}`),
    ...check.source.flatMap((source) => {
      const text = quirkText(source);
      return text === undefined ? [] : ['', `  ${text}`];
    }),
  ];
  return `${lines.join('\n')}\n`;
}

function holdersOf({ when }: Check): string {
  const has = releaseNames.filter((name) => when(releases[name]));
  if (has.length === releaseNames.length) return when(connhex) ? 'all' : 'all of Kratos';
  return [...has, ...(when(connhex) ? ['Connhex IAM'] : [])].join(', ');
}

/** The command that tells more about a check. */
export function explainCommandOf(id: string, dialect: string | undefined): string {
  return `identikit explain ${id}${dialect === 'connhex' ? ' --dialect connhex' : ''}`;
}
