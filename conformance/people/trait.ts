import { asNode, type KratosKeyword, keywordOf, resolved, type SchemaNode } from './schema-node.ts';

/** A member of the traits, at whatever depth below objects. */
export interface Trait {
  /** Names from the traits down. */
  readonly path: readonly string[];
  readonly node: SchemaNode;
  readonly keyword: KratosKeyword;
  readonly required: boolean;
  /** Whether made-up traits have it. */
  readonly made: boolean;
}

/** The traits that a schema names, outer ones first. */
export function findTraits(
  schema: unknown,
  root: SchemaNode,
  sample: unknown,
  path: readonly string[] = [],
): readonly Trait[] {
  if (path.length > 4) return [];
  const node = resolved(schema, root);
  const required = new Set(Array.isArray(node.required) ? node.required : []);
  return Object.entries(asNode(node.properties)).flatMap(([name, property]) => {
    const own = resolved(property, root);
    const inside = asNode(sample)[name];
    const trait: Trait = {
      path: [...path, name],
      node: own,
      keyword: keywordOf(own),
      required: required.has(name),
      made: inside !== undefined,
    };
    return [trait, ...findTraits(own, root, inside, trait.path)];
  });
}

/** The trait as a JSON pointer below the identity, e.g. `/traits/name/first`. */
export const pointerOf = ({ path }: Trait): string =>
  `/traits/${path.map((name) => name.replace(/~/g, '~0').replace(/\//g, '~1')).join('/')}`;

/** What the traits hold there. */
export function valueAt(traits: unknown, { path }: Trait): unknown {
  return path.reduce<unknown>((inside, name) => asNode(inside)[name], traits);
}

/** The traits with another value there; `undefined` takes the member away. */
export function withValue(traits: unknown, { path }: Pick<Trait, 'path'>, value: unknown): Record<string, unknown> {
  const [name = '', ...rest] = path;
  const { [name]: before, ...others } = asNode(traits);
  const now = rest.length > 0 ? withValue(before, { path: rest }, value) : value;
  return now === undefined ? others : { ...others, [name]: now };
}
