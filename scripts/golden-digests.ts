import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ReleaseName } from '../src/dialect/release-name.ts';
import { releases } from '../src/dialect/releases.ts';
import { compilePeople, loadLocale } from '../src/fake/index.ts';
import { compileLife } from '../src/fake/life/life.ts';
import { profiles } from '../src/fake/life/profile.ts';

/** Some people, and the SHA-256 of the lines that tell of them, each followed by a line feed. */
export interface Golden {
  readonly schema: string;
  readonly seed: string;
  readonly namespace?: string | undefined;
  readonly locales: readonly string[];
  readonly from: number;
  readonly count: number;
  /** With it the lines are identities as the API shows them, and bodies that create them; else traits. */
  readonly life?: { readonly release: ReleaseName; readonly profile: string } | undefined;
  /** The first line. */
  readonly first: unknown;
  readonly sha256: string;
}

/** The goldens of the generator `v1`. */
export const goldensFile = new URL('../fixtures/identities/generator-v1.json', import.meta.url);

/** Reads the goldens. */
export function readGoldens(): readonly Golden[] {
  return JSON.parse(readFileSync(goldensFile, 'utf8')) as readonly Golden[];
}

/** First line and digest of a golden's people; undefined if the schema has no room for so many. */
export async function digestOf(
  golden: Omit<Golden, 'first' | 'sha256'>,
): Promise<Pick<Golden, 'first' | 'sha256'> | undefined> {
  const { schema, seed, namespace = '', from, count, life } = golden;
  const source = readFileSync(new URL(`../fixtures/schemas/${schema}`, import.meta.url), 'utf8');
  const locales = await Promise.all(golden.locales.map(loadLocale));
  const people = compilePeople({ seed, schema: source, namespace, locales });
  if (from + count > people.count) return undefined;
  const line = life === undefined ? people.traits : lifeLine(people, { seed, namespace, ...life });
  const digest = createHash('sha256');
  for (let i = from; i < from + count; i++) digest.update(`${line(i)}\n`);
  return { first: JSON.parse(line(from).split('\n')[0]!), sha256: digest.digest('hex') };
}

function lifeLine(
  people: ReturnType<typeof compilePeople>,
  { seed, namespace, release, profile }: { seed: string; namespace: string; release: ReleaseName; profile: string },
): (i: number) => string {
  const lives = compileLife({
    people,
    seed,
    namespace,
    schemaId: 'default',
    schemaUrl: 'http://127.0.0.1:4433/schemas/ZGVmYXVsdA',
    profile: profiles[profile]!,
    dialect: releases[release],
    passwordHash: '$2a$04$......................',
  });
  return (i) => `${lives.shown(i)}\n${lives.body(i)}`;
}
