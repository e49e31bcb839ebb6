import type { JsonObject, JsonValue } from '../../json/value.ts';
import { SchemaUnsatisfiable } from '../schema-unsatisfiable.ts';
import { listOf, mergeSchemas } from './merge.ts';

/** A schema without `$ref`, `allOf`, `anyOf`, `oneOf` and `if` at its top. */
export interface Variant {
  readonly schema: JsonObject;
  /** The `$ref`s that were followed to come here. */
  readonly followed: readonly string[];
}

/** More variants than this are not looked at. */
const mostVariants = 64;

/**
 * The plain schemas of which one at least has to be met: the alternatives of `anyOf`, `oneOf`, `if` multiplied out.
 * @param at JSON Pointer to the schema, for errors
 * @param followed the `$ref`s that led here
 * @throws SchemaUnsatisfiable when it is `false` or a `$ref` leads nowhere or back to itself
 */
export function variantsOf(
  value: JsonValue,
  root: JsonValue,
  at: string,
  followed: readonly string[] = [],
): readonly Variant[] {
  if (value === false) throw new SchemaUnsatisfiable('false', at, 'nothing satisfies this schema');
  if (!(value instanceof Map)) return [{ schema: new Map(), followed }];
  const reference = value.get('$ref');
  if (typeof reference === 'string') {
    if (followed.filter((earlier) => earlier === reference).length > 1)
      throw new SchemaUnsatisfiable('$ref', at, `${reference} leads back to itself without end`);
    return variantsOf(resolve(reference, root, at), root, at, [...followed, reference]);
  }
  let variants: readonly Variant[] = [{ schema: withoutApplicators(value), followed }];
  const combine = (alternatives: readonly Variant[]): void => {
    const all = variants.flatMap((one) =>
      alternatives.map((other) => ({
        schema: mergeSchemas(one.schema, other.schema),
        followed: [...one.followed, ...other.followed.slice(followed.length)],
      })),
    );
    variants = all.slice(0, mostVariants);
  };
  for (const part of listOf(value.get('allOf'))) combine(variantsOf(part, root, at, followed));
  for (const keyword of ['anyOf', 'oneOf']) {
    const parts = value.get(keyword);
    if (Array.isArray(parts)) combine(alternativesOf(parts, keyword, root, at, followed));
  }
  if (value.has('if')) combine(conditionsOf(value, root, at, followed));
  return variants;
}

function alternativesOf(
  parts: readonly JsonValue[],
  keyword: string,
  root: JsonValue,
  at: string,
  followed: readonly string[],
): readonly Variant[] {
  const found: Variant[] = [];
  let refused: SchemaUnsatisfiable | undefined;
  for (const part of parts) {
    try {
      found.push(...variantsOf(part, root, at, followed));
    } catch (error) {
      if (!(error instanceof SchemaUnsatisfiable)) throw error;
      refused = error;
    }
  }
  if (found.length === 0) throw refused ?? new SchemaUnsatisfiable(keyword, at, 'it lists no schema');
  return found;
}

/** What meets `if` meets `then` as well; what does not has to meet `else`, and is checked when it is made. */
function conditionsOf(
  schema: JsonObject,
  root: JsonValue,
  at: string,
  followed: readonly string[],
): readonly Variant[] {
  const met: JsonValue = new Map<string, JsonValue>([['allOf', [schema.get('if')!, schema.get('then') ?? true]]]);
  return alternativesOf([schema.get('else') ?? true, met], 'if', root, at, followed);
}

const applicators = ['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else'];

function withoutApplicators(schema: JsonObject): JsonObject {
  const plain: JsonObject = new Map(schema);
  for (const keyword of applicators) plain.delete(keyword);
  return plain;
}

function resolve(reference: string, root: JsonValue, at: string): JsonValue {
  const refuse = (reason: string) => new SchemaUnsatisfiable('$ref', at, `${reference} ${reason}`);
  const id = root instanceof Map ? root.get('$id') : undefined;
  const local = typeof id === 'string' && reference.startsWith(`${id}#`) ? reference.slice(id.length) : reference;
  if (local === '#') return root;
  if (!local.startsWith('#/')) {
    const named = local.startsWith('#') ? findNamed(root, local) : undefined;
    if (named !== undefined) return named;
    throw refuse('lies outside of the schema; put what it refers to into it');
  }
  let value: JsonValue | undefined = root;
  for (const token of local.slice(2).split('/')) {
    const name = decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~');
    value = value instanceof Map ? value.get(name) : Array.isArray(value) ? value[Number(name)] : undefined;
  }
  if (value === undefined) throw refuse('leads nowhere');
  return value;
}

function findNamed(value: JsonValue | undefined, id: string): JsonValue | undefined {
  if (!(value instanceof Map)) return Array.isArray(value) ? firstOf(value, id) : undefined;
  return value.get('$id') === id ? value : firstOf([...value.values()], id);
}

function firstOf(values: readonly JsonValue[], id: string): JsonValue | undefined {
  for (const value of values) {
    const found = findNamed(value, id);
    if (found !== undefined) return found;
  }
  return undefined;
}
