import type { Dialect } from '../../dialect/behaviour.ts';
import { parse } from '../../json/parse.ts';
import type { JsonValue } from '../../json/value.ts';
import { bundleDocuments } from './bundle-documents.ts';
import { readSchemaDocument } from './check-document.ts';
import { type Derived, nothingDerived } from './derived.ts';
import { compileSchema } from './json-schema/compiler.ts';
import { printFailure, settle } from './json-schema/failure.ts';
import { SchemaFault } from './json-schema/fault.ts';
import { Crash } from './json-schema/numbers.ts';
import type { Check } from './json-schema/schema-node.ts';
import { releaseSchemas } from './release-schemas.ts';

/** An identity schema as it is configured. */
export interface SchemaSource {
  readonly id: string;
  /** Where it was loaded from, an absolute URL: references are relative to it, and some failures name it. */
  readonly url: string;
  /** The document's text as loaded. */
  readonly source: string;
  /** The texts of other documents that it refers to, by their URLs; each has to be JSON. */
  readonly documents?: ReadonlyMap<string, string> | undefined;
  /** A document of our own, which every release takes: it is not checked again at each start. */
  readonly isOwn?: boolean;
}

/** A compiled identity schema. */
export interface IdentitySchema extends SchemaSource {
  /** The schema with all documents that it refers to in it, where there are any. */
  readonly bundle?: JsonValue | undefined;
  /** What makes writes fail with which Kratos starts all the same: an unknown `$schema`, a `$ref` that leads nowhere … */
  readonly faults: readonly SchemaFault[];
  /** Validates traits and derives what the schema says of them. */
  validate(traits: JsonValue): TraitsVerdict;
}

/** What became of traits. */
export type TraitsVerdict = { readonly ok: true; readonly derived: Derived } | TraitsRefusal;

/** Why traits were not accepted. */
export interface TraitsRefusal {
  readonly ok: false;
  /**
   * `false`: the traits are wrong (400); `'schema'`: the schema cannot be used (500); `'crash'`: the server crashes on
   * them and closes the connection.
   */
  readonly broken: false | 'schema' | 'crash';
  /** The validator's lines; for a broken schema what is wrong with it, which Kratos keeps to itself. */
  readonly reason: string;
}

/**
 * Compiles an identity schema.
 * @throws SchemaRefused when Kratos would not start with it
 */
export function compileIdentitySchema(configured: SchemaSource, dialect: Dialect): IdentitySchema {
  const { identityMetaSchema, options: checking } = releaseSchemas(dialect);
  const { url, source, documents: others = new Map(), isOwn = false } = configured;
  const document = isOwn ? parse(source) : readSchemaDocument(source, identityMetaSchema());
  const options = isOwn ? ({ ...checking, metaSchemas: 'trusted' } as const) : checking;
  const documents = new Map([[url, document]]);
  for (const [otherUrl, text] of others) documents.set(otherUrl, parse(text));
  const bundle = others.size > 0 ? bundleDocuments(url, documents, options.hosts) : undefined;
  try {
    const { node, endless } = compileSchema(url, { ...options, documents });
    const faults = endless.map((pointer) => new SchemaFault(pointer, 'leads back to itself without end'));
    return { ...configured, bundle, faults, validate: (traits) => validate(node.check, traits) };
  } catch (fault) {
    if (!(fault instanceof SchemaFault)) throw fault;
    const verdict: TraitsRefusal = { ok: false, broken: 'schema', reason: fault.message };
    return { ...configured, bundle, faults: [fault], validate: () => verdict };
  }
}

function validate(check: Check, traits: JsonValue): TraitsVerdict {
  const derived = nothingDerived();
  try {
    const failure = check(new Map([['traits', traits]]), derived);
    if (failure === undefined) return { ok: true, derived };
    return { ok: false, broken: false, reason: printFailure(settle(failure, '#')) };
  } catch (error) {
    // A schema that refers to itself without end exhausts the stack.
    if (!(error instanceof Crash) && !(error instanceof RangeError)) throw error;
    return { ok: false, broken: 'crash', reason: error.message };
  }
}
