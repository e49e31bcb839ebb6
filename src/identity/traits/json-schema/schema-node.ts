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
}

/** Reads one keyword (or some that belong together) of a schema. */
export type Keyword = (schema: JsonObject, context: KeywordContext) => Rule | undefined;

/** What a keyword needs for being compiled. */
export interface KeywordContext {
  readonly draft: Draft;
  readonly formats: Formats;
  /** The text of an enum's failure passes through Go's Sprintf, which trips over percent signs. */
  readonly enumText: 'formatted' | 'verbatim';
  /** Compiles the subschema that stands under these names below the schema at hand. */
  compile(schema: JsonValue, ...names: string[]): SchemaNode;
}
