import { parseValid } from '../../json/parse.ts';
import { readFirstValue } from '../../json/scan.ts';
import { JsonError, type JsonValue } from '../../json/value.ts';
import { nothingDerived } from './derived.ts';
import { type Failure, firstLeaf, instancePointer, printFailure, settle } from './json-schema/failure.ts';
import type { SchemaNode } from './json-schema/schema-node.ts';

/** An identity schema with which Kratos does not start. */
export class SchemaRefused extends Error {
  override name = 'SchemaRefused';
  /**
   * @param pointer where in the schema, e.g. `#/properties`
   * @param reason what is wrong there, e.g. `missing properties: "traits"`
   * @param report all that is wrong, in the lines that Kratos prints
   */
  constructor(
    readonly pointer: string,
    readonly reason: string,
    readonly report: string,
  ) {
    super(`${pointer}: ${reason}`);
  }
}

/**
 * Parses an identity schema and checks it as Kratos does when it starts: against draft 7, whatever its `$schema`, and
 * against what Kratos wants of `traits` and of its keyword.
 * @throws SchemaRefused
 */
export function readSchemaDocument(source: string, metaSchema: SchemaNode): JsonValue {
  const document = decode(source);
  const failure = metaSchema.check(document, nothingDerived());
  if (failure !== undefined) throw refusal(settle(failure, '#'));
  return document;
}

function refusal(failure: Failure): SchemaRefused {
  const leaf = firstLeaf(failure);
  return new SchemaRefused(instancePointer(leaf), leaf.message, printFailure(failure));
}

/** Behind the document Kratos' decoder minds another value, but no garbage. */
function decode(source: string): JsonValue {
  try {
    const { start, end } = readFirstValue(source);
    const next = firstToken(source.slice(end));
    if (next !== undefined) throw new JsonError(`invalid character ${next} after top-level value`);
    return parseValid(source.slice(start, end), 0);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new SchemaRefused('#', error.message, error.message);
  }
}

function firstToken(text: string): string | undefined {
  const rest = text.trimStart();
  if (rest.startsWith('{') || rest.startsWith('[')) return rest[0];
  try {
    const { start, end } = readFirstValue(rest);
    return rest.slice(start, end);
  } catch {
    return undefined;
  }
}
