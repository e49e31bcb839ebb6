export { compileIdentities, type IdentitiesOptions } from './compile-identities.ts';
export {
  compilePeople,
  countUnique,
  type Described,
  type JsonText,
  type People,
  type PeopleOptions,
  type UniqueCounts,
} from './compile-people.ts';
export type { Life, Names } from './life/life.ts';
export { type Profile, profiles } from './life/profile.ts';
export { englishLocale, type Locale, loadLocale, UnknownLocale } from './locale.ts';
export { type PeopleRange, people, person } from './people.ts';
export { newRow, type Row, textOf } from './row.ts';
export { SchemaUnsatisfiable } from './schema-unsatisfiable.ts';
export { shareOfPeople } from './shares.ts';
