import type { Dialect } from '../../src/dialect/behaviour.ts';
import { SchemaRefused } from '../../src/identity/traits/check-document.ts';
import {
  compileIdentitySchema,
  type IdentitySchema,
  type TraitsVerdict,
} from '../../src/identity/traits/identity-schema.ts';
import { parse } from '../../src/json/parse.ts';
import { type Making, makeValue } from './make-value.ts';
import { asNode, type SchemaNode } from './schema-node.ts';
import { findTraits, type Trait } from './trait.ts';

/** An identity schema as it was read, from the target or a file. */
export interface SchemaText {
  readonly id: string;
  readonly source: string;
}

/** An identity schema of the target for which valid traits can be made. */
export interface TargetSchema extends SchemaText {
  readonly traits: readonly Trait[];
  /** Whether traits that the schema does not name are refused. */
  readonly closed: boolean;
  /** Makes traits that nobody else has. */
  make(unique: string, count: number): Record<string, unknown>;
  /** What the claimed release says of traits, and derives from them. */
  judge(traits: unknown): TraitsVerdict;
}

/** The schema ready for use, or why no traits can be made for it. */
export function targetSchema({ id, source }: SchemaText, dialect: Dialect): TargetSchema | string {
  let compiled: IdentitySchema;
  let document: SchemaNode;
  try {
    compiled = compileIdentitySchema(
      { id, url: `https://identikit.example/${encodeURIComponent(id)}`, source },
      dialect,
    );
    document = asNode(JSON.parse(source));
  } catch (error) {
    if (error instanceof SchemaRefused || error instanceof SyntaxError) return error.message;
    throw error;
  }
  if (compiled.faults[0]) return compiled.faults[0].message;
  const node = asNode(document.properties).traits;
  const judge = (traits: unknown): TraitsVerdict => compiled.validate(parse(JSON.stringify(traits)));
  const make = (unique: string, count: number) => {
    const making: Making = { root: document, unique, count };
    return makeValue(node, making) as Record<string, unknown>;
  };
  const sample = make('sample0', 1);
  if (sample === undefined) return 'a required trait has a form that cannot be made up';
  const verdict = judge(sample);
  if (!verdict.ok) return verdict.reason;
  return {
    id,
    source,
    traits: findTraits(node, document, sample),
    closed: asNode(node).additionalProperties === false,
    make,
    judge,
  };
}
