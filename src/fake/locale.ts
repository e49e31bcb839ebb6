import { faker as english } from '@faker-js/faker/locale/en';

/** Names with the letters that they have in addresses; those of other scripts than Latin have none. */
export interface Names {
  readonly written: readonly string[];
  readonly ascii: readonly string[];
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

type Tables = Record<string, Record<string, unknown> | undefined>;

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
    first: bySex(person?.first_name),
    last: bySex(person?.last_name),
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

function bySex(entries: unknown): readonly [Names, Names] {
  const table = (entries ?? {}) as Record<string, unknown>;
  const of = (sex: string): Names => namesOf([...list(table[sex]), ...list(table.generic)]);
  const [female, male] = [of('female'), of('male')];
  return [female.written.length ? female : male, male.written.length ? male : female];
}

function namesOf(written: readonly string[]): Names {
  return { written, ascii: written.map(asciiOf) };
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
  // Most names of Latin scripts need no more, and there are thousands of them at the start.
  if (/^[a-z]+$/.test(small)) return small;
  const plain = small
    .normalize('NFD')
    .replace(/[ßæœøđðłþı]/g, (letter) => spelled[letter]!)
    .replace(/[\u0300-\u036f' .’-]/g, '');
  return /^[a-z]+$/.test(plain) ? plain : '';
}

/** The people that there are unless others are asked for. */
export const englishLocale: Locale = localeOf('en', english.rawDefinitions as unknown as Tables);
