import type { JsonObject, JsonValue } from '../../json/value.ts';
import type { Draw } from '../draw.ts';
import { hashText, type SeedState } from '../hash.ts';
import type { Locale } from '../locale.ts';
import { type Persona, personaOf } from '../persona.ts';
import type { Row } from '../row.ts';
import type { Uses } from './uses.ts';

/** How a value is made. */
export interface Plan {
  /** Writes the value as JSON. */
  readonly write: (row: Row, draw: Draw) => void;
  /** Writes only what Kratos uses of it, and be it no JSON; undefined where that takes no less. */
  readonly writeUsed?: (row: Row, draw: Draw) => void;
  /** Whether that is always a string of ASCII without capitals and escapes. */
  readonly isSmall?: boolean;
  /** It can be made for people whose number is below this. */
  readonly people: number;
}

/** Texts of one kind never repeat, whichever members they stand in. */
export type UniqueKind = 'email' | 'phone' | 'text';

/** What a compilation works with throughout. */
export interface Work {
  readonly root: JsonValue;
  readonly state: SeedState;
  readonly namespace: string;
  readonly locales: readonly Locale[];
  /** How many unique texts of a kind a person can have, counted in a first pass. */
  readonly totals: Readonly<Record<UniqueKind, number>>;
  /** How many were given out in this pass, and to people of schemas before. */
  readonly given: Record<UniqueKind, number>;
  /** How many texts that identify or reach somebody were compiled in this pass. */
  addresses: number;
  /** What Kratos uses texts for, as far as they were compiled in this pass. */
  readonly uses: Uses[];
  /** Numbers of people that may stand in a unique text; one reader for each place that has one. */
  readonly readers: ((text: string) => readonly number[])[];
  /** Whether there are unique texts that no reader reads. */
  unreadable: boolean;
  /** Whether what is made has to be checked, since it cannot be right by construction. */
  mustCheck: boolean;
  persona(draw: Draw): Persona;
}

/** Where in schema and traits the compiler is. */
export interface Place {
  /** JSON Pointer to the schema. */
  readonly at: string;
  /** Names of the members that lead to the value. */
  readonly path: readonly string[];
  /** How many elements the arrays around it can have together. */
  readonly copies: number;
  readonly followed: readonly string[];
}

/** Compiles the schema at a place; how the compilers of objects and arrays reach the others. */
export type CompilePart = (schema: JsonValue, place: Place, work: Work) => Plan;

/** A pass over the schema. */
export function beginWork(parts: Pick<Work, 'root' | 'state' | 'namespace' | 'locales' | 'totals' | 'given'>): Work {
  let last: Draw | undefined;
  let persona: Persona | undefined;
  return {
    ...parts,
    addresses: 0,
    uses: [],
    readers: [],
    unreadable: false,
    mustCheck: false,
    persona(draw) {
      if (draw !== last || persona === undefined) {
        last = draw;
        persona = personaOf(draw, parts.locales);
      }
      return persona;
    },
  };
}

/** The number of a choice, which no other member's presence changes. */
export function slotOf({ path }: Place, purpose = ''): number {
  return hashText(`${path.join('/')}#${purpose}`) & 0x3fffff00;
}

/** Ranks of the unique texts of a place: `rank(draw)` differs for every person, member and element. */
export function reserve(kind: UniqueKind, place: Place, work: Work) {
  const offset = work.given[kind];
  work.given[kind] += place.copies;
  const total = Math.max(work.totals[kind], 1);
  return { total, rank: (draw: Draw) => draw.i * total + offset + draw.element };
}

/** What Kratos uses a text for; undefined when it is for nothing that has to be unique. */
export function addressKind(schema: JsonObject): 'email' | 'phone' | 'text' | undefined {
  const keyword = schema.get('ory.sh/kratos');
  if (!(keyword instanceof Map)) return undefined;
  const parts = [keyword.get('verification'), keyword.get('recovery')];
  const credentials = keyword.get('credentials');
  const methods = credentials instanceof Map ? [...credentials.values()] : [];
  const identifiers = methods.filter((method) => method instanceof Map && method.get('identifier') === true);
  const vias = [...parts, ...identifiers].map((part) => (part instanceof Map ? part.get('via') : undefined));
  if (vias.includes('email')) return 'email';
  if (vias.includes('sms')) return 'phone';
  return identifiers.length > 0 ? 'text' : undefined;
}
