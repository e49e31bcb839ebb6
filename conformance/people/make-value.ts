import { textFor } from './make-text.ts';
import { asNode, keywordOf, resolved, type SchemaNode } from './schema-node.ts';

/** What values are made from. */
export interface Making {
  readonly root: SchemaNode;
  /** Letters and digits that nobody else has; identifiers and addresses carry them. */
  readonly unique: string;
  /** A whole number that nobody else of this run has. */
  readonly count: number;
}

/** A value that a schema should accept, or undefined when no way to make one is known. */
export function makeValue(schema: unknown, making: Making, name = ''): unknown {
  const node = resolved(schema, making.root);
  if ('const' in node) return node.const;
  if (Array.isArray(node.enum)) return node.enum[0];
  const combined = combinedNode(node, making.root);
  switch (typeOf(combined)) {
    case 'object':
      return makeObject(combined, making);
    case 'array':
      return makeArray(combined, making, name);
    case 'string':
      return textFor(combined, making, name);
    case 'integer':
    case 'number':
      return makeNumber(combined);
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return name === '' ? {} : textFor(combined, making, name);
  }
}

/** The node with what `allOf` adds, and the first of `anyOf` and `oneOf`. */
function combinedNode(node: SchemaNode, root: SchemaNode): SchemaNode {
  const first = (branches: unknown) => (Array.isArray(branches) ? [branches[0]] : []);
  const branches = [...(Array.isArray(node.allOf) ? node.allOf : []), ...first(node.anyOf), ...first(node.oneOf)];
  let combined = node;
  for (const branch of branches) {
    const part = combinedNode(resolved(branch, root), root);
    const properties = { ...asNode(combined.properties), ...asNode(part.properties) };
    combined = { ...part, ...combined, properties, required: [...requiredOf(combined), ...requiredOf(part)] };
  }
  return combined;
}

function typeOf(node: SchemaNode): string | undefined {
  const type = Array.isArray(node.type) ? node.type.find((one) => one !== 'null') : node.type;
  if (typeof type === 'string') return type;
  if (Object.keys(asNode(node.properties)).length > 0) return 'object';
  if (node.items !== undefined) return 'array';
  return ['format', 'pattern', 'minLength', 'maxLength'].some((keyword) => keyword in node) ? 'string' : undefined;
}

/** Required members, and optional ones that make identifiers and addresses. */
function makeObject(node: SchemaNode, making: Making): Record<string, unknown> | undefined {
  const made: Record<string, unknown> = {};
  const required = new Set(requiredOf(node));
  const properties = asNode(node.properties);
  for (const name of new Set([...Object.keys(properties), ...required])) {
    const wanted = required.has(name);
    if (!wanted && !matters(properties[name], making.root)) continue;
    const value = makeValue(properties[name] ?? {}, making, name);
    if (value !== undefined) made[name] = value;
    else if (wanted) return undefined;
  }
  return made;
}

function matters(schema: unknown, root: SchemaNode, depth = 0): boolean {
  const node = resolved(schema, root);
  if (Object.keys(keywordOf(node)).length > 0) return true;
  if (depth > 4) return false;
  return Object.values(asNode(node.properties)).some((property) => matters(property, root, depth + 1));
}

function makeArray(node: SchemaNode, making: Making, name: string): unknown[] | undefined {
  const count = typeof node.minItems === 'number' ? node.minItems : matters(node.items, making.root) ? 1 : 0;
  const items = Array.from({ length: count }, (_, i) =>
    makeValue(
      Array.isArray(node.items) ? node.items[i] : node.items,
      { ...making, unique: `${making.unique}x${i}` },
      name,
    ),
  );
  return items.includes(undefined) ? undefined : items;
}

function makeNumber({ minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf }: SchemaNode): number {
  const step = typeof multipleOf === 'number' ? multipleOf : 1;
  const low =
    typeof exclusiveMinimum === 'number' ? exclusiveMinimum + 1 : typeof minimum === 'number' ? minimum : undefined;
  const high =
    typeof exclusiveMaximum === 'number' ? exclusiveMaximum - 1 : typeof maximum === 'number' ? maximum : undefined;
  if (low !== undefined) return Math.ceil(low / step) * step;
  return high !== undefined && high < 0 ? Math.floor(high / step) * step : 0;
}

const requiredOf = (node: SchemaNode): string[] => (Array.isArray(node.required) ? (node.required as string[]) : []);
