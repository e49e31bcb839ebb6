/** A schema inside of an identity schema, as parsed JSON. */
export type SchemaNode = Readonly<Record<string, unknown>>;

/** What the keyword of Kratos says of a trait. */
export interface KratosKeyword {
  readonly credentials?: {
    readonly password?: { readonly identifier?: boolean };
    readonly webauthn?: { readonly identifier?: boolean };
    readonly code?: { readonly identifier?: boolean; readonly via?: string };
  };
  readonly verification?: { readonly via?: string };
  readonly recovery?: { readonly via?: string };
}

/** The node that a local `$ref` leads to; the node itself when it has none. */
export function resolved(node: unknown, root: SchemaNode): SchemaNode {
  let found = asNode(node);
  for (let hops = 0; typeof found.$ref === 'string' && hops < 20; hops++) {
    const { $ref, ...beside } = found as { $ref: string };
    if (!$ref.startsWith('#/')) return found;
    const steps = $ref
      .slice(2)
      .split('/')
      .map((step) => decodeURIComponent(step).replace(/~1/g, '/').replace(/~0/g, '~'));
    const target = steps.reduce<unknown>((inside, step) => asNode(inside)[step], root);
    found = { ...beside, ...asNode(target) };
  }
  return found;
}

/** The keyword of Kratos at a node; empty where there is none. */
export const keywordOf = (node: SchemaNode): KratosKeyword => asNode(node['ory.sh/kratos']) as KratosKeyword;

/** Anything as a schema node; what is no object is one without keywords. */
export function asNode(value: unknown): SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as SchemaNode) : {};
}
