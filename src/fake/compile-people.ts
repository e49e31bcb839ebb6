import { newestRelease, releases } from '../dialect/releases.ts';
import { compileIdentitySchema, type IdentitySchema } from '../identity/traits/identity-schema.ts';
import { parse } from '../json/parse.ts';
import type { JsonObject, JsonValue } from '../json/value.ts';
import { compile } from './compile/compile.ts';
import type { UsedPart, UsedText, Uses } from './compile/uses.ts';
import { beginWork, type UniqueKind } from './compile/work.ts';
import { drawOf, mostPeople } from './draw.ts';
import { seedState } from './hash.ts';
import { englishLocale, type Locale } from './locale.ts';
import { newRow, type Row, textBy, textOf } from './row.ts';
import { needsCheck } from './schema/needs-check.ts';
import { SchemaUnsatisfiable } from './schema-unsatisfiable.ts';

/** JSON text without blanks. */
export type JsonText = string;

/** Which people. */
export interface PeopleOptions {
  /** Any text; the same seed gives the same people everywhere. */
  readonly seed: string;
  /** An identity schema, or its text. */
  readonly schema: string | IdentitySchema;
  /** Small letters and digits, woven into all that is unique: people of two namespaces share nothing. */
  readonly namespace?: string | undefined;
  /** Where people come from, each as likely as the others; English ones unless given. */
  readonly locales?: readonly Locale[] | undefined;
  /** How many unique texts people of other schemas have who are to share nothing with these. */
  readonly others?: { readonly before: readonly UniqueCounts[]; readonly after: readonly UniqueCounts[] } | undefined;
}

/** How many texts of a kind each person has that nobody else may have. */
export type UniqueCounts = Readonly<Record<UniqueKind, number>>;

/** The people of a seed. */
export interface People {
  /** People can be made whose number is below this; at most 2^40. */
  readonly count: number;
  /** What Kratos uses texts of theirs for. */
  readonly uses: readonly Uses[];
  /**
   * The traits of person `i`, the same at every call, without those before.
   * @throws RangeError unless `i` is whole and 0 ≤ i < 2^40
   * @throws SchemaUnsatisfiable when the schema has no room for so many people
   */
  traits(i: number): JsonText;
  /** Writes the same, and tells where it wrote what Kratos uses. */
  write(row: Row, i: number): readonly UsedPart[];
  /** Writes at least what Kratos uses, which takes less time, and tells where. */
  writeUsed(row: Row, i: number): readonly UsedPart[];
  /** The same, with those of its texts that Kratos uses. */
  described(i: number): Described;
  /**
   * Numbers of people, among them whoever has a unique text; undefined where such texts do not tell whose they are.
   */
  readonly numbersIn: ((text: string) => readonly number[]) | undefined;
}

/** Traits, and the texts in them that name their owner or reach them. */
export interface Described {
  readonly traits: JsonText;
  readonly used: readonly UsedText[];
}

/** How many documents of one person may be refused. */
const mostAttempts = 100;
/** How many people are made and checked before any is given out. */
const samples = 16;

/**
 * Makes the people of a seed for an identity schema.
 * @throws SchemaUnsatisfiable when the schema cannot be used, or nobody can be made whom it accepts
 */
export function compilePeople(options: PeopleOptions): People {
  const { judge, document, parts } = begin(options);
  const { before = [], after = [] } = options.others ?? {};
  const own = countIn(document, parts);
  const { plan, work } = compileTraits(document, parts, sumOf([...before, own, ...after]), sumOf(before));
  const { mustCheck, uses } = work;
  const { write: writeTraits, writeUsed = writeTraits } = plan;
  const { state } = parts;
  const count = Math.min(plan.people, mostPeople);
  const checked = mustCheck || needsCheck(document);
  const write = (row: Row, i: number, check = checked): readonly UsedPart[] => {
    assertNumber(i);
    const start = row.at;
    let reason = '';
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const draw = drawOf(state, i, attempt);
      writeTraits(row, draw);
      if (!check) return draw.used;
      const verdict = judge.validate(parse(textOf(row, start)));
      if (verdict.ok) return draw.used;
      reason = verdict.reason;
      row.at = start;
    }
    throw unsatisfied(reason);
  };
  const scratch = newRow();
  for (let i = 0; i < Math.min(samples, count); i++) {
    scratch.at = 0;
    write(scratch, i, true);
  }
  return {
    count,
    uses,
    write: (row, i) => write(row, i),
    writeUsed(row, i) {
      if (checked) return write(row, i);
      assertNumber(i);
      const draw = drawOf(state, i);
      writeUsed(row, draw);
      return draw.used;
    },
    traits: textBy(write),
    described(i) {
      scratch.at = 0;
      const used = write(scratch, i);
      const traits = textOf(scratch);
      return { traits, used: used.map(({ from, to, uses }) => ({ text: textOf(scratch, from, to), uses })) };
    },
    numbersIn: work.unreadable ? undefined : (text) => work.readers.flatMap((read) => read(text)),
  };
}

function assertNumber(i: number): void {
  if (!Number.isInteger(i) || i < 0 || i >= mostPeople)
    throw new RangeError(`people are numbered from 0 to 2^40 − 1, not ${i}`);
}

function judgeOf(source: string): IdentitySchema {
  const url = 'file:///identity.schema.json';
  return compileIdentitySchema({ id: 'default', url, source }, releases[newestRelease]);
}

/** How many unique texts the people of a schema have. @throws SchemaUnsatisfiable as {@link compilePeople} does */
export function countUnique(options: PeopleOptions): UniqueCounts {
  const { document, parts } = begin(options);
  return countIn(document, parts);
}

type Parts = Pick<Parameters<typeof beginWork>[0], 'state' | 'namespace' | 'locales'>;

function begin({ seed, schema, namespace = '', locales = [englishLocale] }: PeopleOptions) {
  if (!/^[a-z0-9]{0,20}$/.test(namespace)) throw new RangeError('a namespace is at most 20 small letters and digits');
  const judge = typeof schema === 'string' ? judgeOf(schema) : schema;
  const [fault] = judge.faults;
  if (fault)
    throw new SchemaUnsatisfiable(
      lastToken(fault.pointer),
      parent(fault.pointer),
      `${fault.reason}; Kratos cannot use it`,
    );
  const parts: Parts = { state: seedState(seed, namespace), namespace, locales };
  return { judge, document: judge.bundle ?? parse(judge.source), parts };
}

const nothingUnique: UniqueCounts = { email: 0, phone: 0, text: 0 };

function sumOf(counts: readonly UniqueCounts[]): UniqueCounts {
  return counts.reduce(
    (sum, { email, phone, text }) => ({ email: sum.email + email, phone: sum.phone + phone, text: sum.text + text }),
    nothingUnique,
  );
}

function countIn(document: JsonValue, parts: Parts): UniqueCounts {
  return compileTraits(document, parts, { email: 1, phone: 1, text: 1 }, nothingUnique).work.given;
}

/** What is unique has to know how many others there are in all, and how many come before. */
function compileTraits(document: JsonValue, parts: Parts, totals: UniqueCounts, before: UniqueCounts) {
  const work = beginWork({ ...parts, root: document, totals, given: { ...before } });
  const place = { at: '#/properties/traits', path: [], copies: 1, followed: [] };
  return { plan: compile(traitsSchema(document), place, work), work };
}

/** The schema of the traits, with what is said of them beside `properties`. */
function traitsSchema(document: JsonValue): JsonValue {
  const root = document instanceof Map ? document : new Map<string, JsonValue>();
  const found = traitsOf(root);
  const parts = root.get('allOf');
  const others = Array.isArray(parts)
    ? parts.flatMap((part) => (part instanceof Map ? (traitsOf(part) ?? []) : []))
    : [];
  if (others.length === 0) return found ?? true;
  return new Map<string, JsonValue>([['allOf', [found ?? true, ...others]]]);
}

function traitsOf(schema: JsonObject): JsonValue | undefined {
  const properties = schema.get('properties');
  return properties instanceof Map ? properties.get('traits') : undefined;
}

/** The innermost keyword that a validator's report names. */
function unsatisfied(report: string): SchemaUnsatisfiable {
  const pointers = [...report.matchAll(/S\[([^\]]*)\]/g)].map(([, pointer]) => pointer!);
  const pointer = pointers.at(-1) ?? '#';
  return new SchemaUnsatisfiable(
    lastToken(pointer),
    parent(pointer),
    `no traits were found that it accepts (${report.trim().split('\n').at(-1)?.trim()})`,
  );
}

function lastToken(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf('/') + 1);
}

function parent(pointer: string): string {
  return pointer.slice(0, Math.max(1, pointer.lastIndexOf('/')));
}
