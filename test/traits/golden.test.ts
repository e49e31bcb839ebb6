import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Dialect } from '../../src/dialect/behaviour.ts';
import { type ReleaseName, releaseNames } from '../../src/dialect/release-name.ts';
import { releases } from '../../src/dialect/releases.ts';
import type { Derived, DerivedAddress } from '../../src/identity/traits/derived.ts';
import { compileIdentitySchema, type TraitsVerdict } from '../../src/identity/traits/identity-schema.ts';
import { parse } from '../../src/json/parse.ts';
import { settleReason } from './settle-reason.ts';

interface Group {
  readonly schema: object;
  readonly cases: readonly { readonly traits: string; readonly answers: readonly Answer[] }[];
}

interface Answer {
  readonly releases: readonly ReleaseName[] | 'all';
  readonly status?: number;
  readonly reason?: readonly string[];
  readonly identifiers?: Readonly<Record<string, readonly string[]>>;
  readonly verifiable?: readonly Pair[];
  readonly recovery?: readonly Pair[];
}

type Pair = readonly [via: string, value: string];

const folder = new URL('../../fixtures/traits/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

describe.each(releaseNames)('traits are judged as %s judges them', (release) => {
  test.each(files)('%s', (file) => {
    const groups: readonly Group[] = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    const expected = groups.flatMap((group) => answersOf(group, release));
    expect(expected.length).toBeGreaterThan(0);
    const given = groups.flatMap((group) => judge(group, release, releases[release]));
    expect(given).toEqual(expected);
  });
});

/** Of the cases that the release was asked, the recorded answers. */
function answersOf({ cases }: Group, release: ReleaseName): object[] {
  return cases.flatMap(({ traits, answers }) => {
    const answer = answers.find((each) => each.releases === 'all' || each.releases.includes(release));
    if (answer === undefined) return [];
    const { releases: _, reason, ...rest } = answer;
    return [{ traits, ...rest, ...(reason && { reason: settleReason(reason.join('\n')) }) }];
  });
}

/** The answers to the same cases. */
function judge({ schema, cases }: Group, release: ReleaseName, dialect: Dialect): object[] {
  const asked = cases.filter(({ answers }) =>
    answers.some((a) => a.releases === 'all' || a.releases.includes(release)),
  );
  if (asked.length === 0) return [];
  const source = JSON.stringify(schema);
  const url = `base64://${Buffer.from(source).toString('base64')}`;
  const compiled = compileIdentitySchema({ id: 'user', url, source }, dialect);
  return asked.map(({ traits }) => ({ traits, ...describeVerdict(compiled.validate(parse(traits))) }));
}

function describeVerdict(verdict: TraitsVerdict): object {
  if (verdict.ok) return describeDerived(verdict.derived);
  return verdict.broken === false ? { reason: settleReason(verdict.reason) } : { status: 500 };
}

function describeDerived({ identifiers, verifiableAddresses, recoveryAddresses }: Derived): object {
  const byType: Record<string, string[]> = {};
  for (const { type, value } of identifiers) byType[type] = [...new Set([...(byType[type] ?? []), value])].sort();
  return {
    ...(identifiers.length > 0 && { identifiers: byType }),
    ...(verifiableAddresses.length > 0 && { verifiable: pairs(verifiableAddresses) }),
    ...(recoveryAddresses.length > 0 && { recovery: pairs(recoveryAddresses) }),
  };
}

/** The servers showed addresses as they store them: without blanks around, in lower case. */
function pairs(addresses: readonly DerivedAddress[]): Pair[] {
  const texts = addresses.map(({ via, value }) => JSON.stringify([via, value.trim().toLowerCase()]));
  return [...new Set(texts)].map((text): Pair => JSON.parse(text)).sort();
}
