/** A JSON Schema as far as a form is made from it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema | readonly Schema[];
  readonly 'ory.sh/kratos'?: { readonly credentials?: Readonly<Record<string, { readonly identifier?: boolean }>> };
}

/** What a part of a form is made of; `json` where the schema says too much or too little for a field. */
export type Kind = 'object' | 'list' | 'choice' | 'boolean' | 'number' | 'text' | 'json';

/** The kind of field that a schema asks for. */
export function kindOf(schema: Schema): Kind {
  if (schema.enum?.every((value) => typeof value === 'string')) return 'choice';
  const type = Array.isArray(schema.type) ? schema.type.find((name) => name !== 'null') : schema.type;
  if (schema.properties && (type === undefined || type === 'object')) return 'object';
  if (type === 'array' && schema.items && !Array.isArray(schema.items)) return 'list';
  if (type === 'boolean') return 'boolean';
  if (type === 'number' || type === 'integer') return 'number';
  return type === 'string' ? 'text' : 'json';
}

/** The schema that a reference within the document leads to; what leads elsewhere says nothing. */
export function resolved(schema: Schema, root: unknown): Schema {
  let found = schema;
  for (let hops = 0; found.$ref !== undefined && hops < 10; hops++) found = target(found.$ref, root);
  return found;
}

function target(ref: string, root: unknown): Schema {
  if (!ref.startsWith('#/')) return {};
  const names = ref.slice(2).split('/');
  const found = names.reduce<unknown>(
    (inner, name) => (inner as Record<string, unknown> | undefined)?.[name.replaceAll('~1', '/').replaceAll('~0', '~')],
    root,
  );
  return (found as Schema | undefined) ?? {};
}

/** The schema of the traits within an identity schema. */
export const traitsOf = (root: unknown): Schema =>
  resolved((root as Schema | undefined)?.properties?.traits ?? {}, root);

/** Where identifiers are in the traits, as paths of members. */
export function identifierPaths(root: unknown, schema = traitsOf(root), path: readonly string[] = []): string[][] {
  if (path.length > 8) return [];
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const inner = resolved(property, root);
    const here = [...path, name];
    const isIdentifier = Object.values(inner['ory.sh/kratos']?.credentials ?? {}).some(({ identifier }) => identifier);
    return isIdentifier ? [here] : identifierPaths(root, inner, here);
  });
}
