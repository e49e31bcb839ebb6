import { faker as english } from '@faker-js/faker/locale/en';
import { type Piece, pieceOf } from './piece.ts';
import type { Tables } from './tables.ts';

/** A first or last name. */
export interface Name {
  readonly written: string;
  /** The letters a to z that it has in addresses; for one in another script than Latin always the same English one. */
  readonly ascii: string;
  /** As JSON. */
  readonly json: Piece;
  /** What `ascii` says. */
  readonly letters: Piece;
}

/** Names, of which each is looked at when it is needed: there are thousands of them. */
export interface Names {
  readonly written: readonly string[];
  at(n: number): Name;
}

/** What people of a country or language are made from. */
export interface Locale {
  /** As faker names it, e.g. `de_CH`. */
  readonly name: string;
  /** First names by sex: female, male. */
  readonly first: readonly [Names, Names];
  readonly last: readonly [Names, Names];
  readonly familyNameFirst: boolean;
  readonly cities: readonly string[];
  readonly streets: readonly string[];
  readonly countries: readonly string[];
  readonly states: readonly string[];
  readonly postcodes: readonly string[];
  readonly companyForms: readonly string[];
  readonly departments: readonly string[];
  readonly jobs: readonly string[];
  readonly words: readonly string[];
}

/** A locale that there is not. */
export class UnknownLocale extends Error {
  override name = 'UnknownLocale';
}

/**
 * Loads a locale of faker, e.g. `de`, `fr_CA` or `pt-BR`.
 * @throws UnknownLocale; its message names those that there are
 */
export async function loadLocale(name: string): Promise<Locale> {
  const file = name.trim().replaceAll('-', '_');
  if (file === 'en') return englishLocale;
  const { allLocales } = await import('@faker-js/faker');
  if (!Object.hasOwn(allLocales, file) || file === 'base') {
    const known = Object.keys(allLocales).filter((known) => known !== 'base');
    throw new UnknownLocale(`there is no locale ${JSON.stringify(name)}; expected one of ${known.join(', ')}`);
  }
  const { faker } = await import(`@faker-js/faker/locale/${file}`);
  return localeOf(file, faker.rawDefinitions as Tables);
}

function localeOf(name: string, { person, location, company, commerce, lorem }: Tables): Locale {
  const streets = (list(location?.street_name).length ? location?.street_name : location?.street_suffix) ?? [];
  const base = {
    first: bySex(person?.first_name, 'first'),
    last: bySex(person?.last_name, 'last'),
    familyNameFirst: isFamilyNameFirst(person?.name),
  };
  const orEnglish = (entries: unknown, otherwise: keyof Locale): readonly string[] =>
    list(entries).length ? list(entries) : ((englishLocale as Locale | undefined)?.[otherwise] as string[]);
  return {
    name,
    ...base,
    cities: orEnglish(location?.city_name, 'cities'),
    streets: orEnglish(streets, 'streets'),
    countries: orEnglish((location?.country as unknown[]) ?? [], 'countries'),
    states: orEnglish(location?.state, 'states'),
    postcodes: orEnglish(location?.postcode, 'postcodes'),
    companyForms: orEnglish(company?.legal_entity_type, 'companyForms'),
    departments: orEnglish(commerce?.department, 'departments'),
    jobs: orEnglish(person?.job_type, 'jobs'),
    words: orEnglish(lorem?.word, 'words'),
  };
}

/** The first of a locale's ways to write a name is the usual one. */
function isFamilyNameFirst(ways: unknown): boolean {
  const [usual] = Array.isArray(ways) ? ways : [];
  return /last_?name.*first_?name/i.test(JSON.stringify(usual ?? ''));
}

function bySex(entries: unknown, which: 'first' | 'last'): readonly [Names, Names] {
  const table = (entries ?? {}) as Record<string, unknown>;
  const of = (sex: string): readonly string[] => [...list(table[sex]), ...list(table.generic)];
  const [female, male] = [of('female'), of('male')];
  return [namesOf(female.length ? female : male, which, 0), namesOf(male.length ? male : female, which, 1)];
}

function namesOf(written: readonly string[], which: 'first' | 'last', sex: 0 | 1): Names {
  const known: Name[] = [];
  const make = (n: number): Name => {
    const ascii = asciiOf(written[n]!) || standIn(englishLocale[which][sex].written, n);
    return { written: written[n]!, ascii, json: pieceOf(JSON.stringify(written[n])), letters: pieceOf(ascii) };
  };
  return {
    written,
    at(n) {
      known[n] ??= make(n);
      return known[n];
    },
  };
}

/** Names of other scripts get an English one in their addresses. */
function standIn(names: readonly string[], at: number): string {
  return asciiOf(names[Math.imul(at + 1, 7919) % names.length] ?? '') || 'robin';
}

function list(entries: unknown): readonly string[] {
  return Array.isArray(entries) ? entries.filter((entry): entry is string => typeof entry === 'string') : [];
}

const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

/** A name's letters a to z; none when any of it is in another script. */
function asciiOf(name: string): string {
  const small = name.toLowerCase();
  if (/^[a-z]+$/.test(small)) return small;
  const plain = small
    .normalize('NFD')
    .replace(/[ßæœøđðłþı]/g, (letter) => spelled[letter]!)
    .replace(/[\u0300-\u036f' .’-]/g, '');
  return /^[a-z]+$/.test(plain) ? plain : '';
}

/** The people that there are unless others are asked for. */
export const englishLocale: Locale = localeOf('en', english.rawDefinitions as unknown as Tables);
