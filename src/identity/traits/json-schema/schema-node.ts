import type { JsonObject, JsonValue } from '../../../json/value.ts';
import type { Derivation } from '../derived.ts';
import type { Formats } from '../formats/formats.ts';
import type { Draft } from './draft.ts';
import type { Failure } from './failure.ts';

/** Looks at a value; says why it fails, or nothing. What the traits yield is added to the derivation. */
export type Check = (value: JsonValue, derivation: Derivation) => Failure | undefined;

/** What one keyword finds wrong with a value; nothing when all is well. */
export type Rule = (value: JsonValue, derivation: Derivation) => readonly Failure[] | undefined;

/** A compiled schema or subschema. */
export interface SchemaNode {
  /** URL of the document that it stands in. */
  readonly url: string;
  /** Its place in the document: `#`, `#/definitions/name`; `''` for subschemas that no `$ref` leads to. */
  readonly pointer: string;
  check: Check;
  /** Schemas that look at the same value as this one, not at a part of it. */
  readonly companions: SchemaNode[];
}

/** A node that lets everything pass until it gets its check. */
export function emptyNode(url: string, pointer: string): SchemaNode {
  return { url, pointer, check: () => undefined, companions: [] };
}

/** Reads one keyword (or some that belong together) of a schema. */
export type Keyword = (schema: JsonObject, context: KeywordContext) => Rule | undefined;

/** What a keyword needs for being compiled. */
export interface KeywordContext {
  readonly draft: Draft;
  readonly formats: Formats;
  /** The text of an enum's failure passes through Go's Sprintf, which trips over percent signs. */
  readonly enumText: 'formatted' | 'verbatim';
  /** JSON Pointer of the schema at hand, for faults. */
  readonly at: string;
  /** Compiles the subschema that stands below a keyword, under these names. */
  compile(schema: JsonValue, keyword: string, ...names: string[]): SchemaNode;
}
