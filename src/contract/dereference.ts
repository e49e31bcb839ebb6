/** A copy of the document in which every reference to a component is replaced by that component. */
export function dereferenced<T extends object>(document: T): T {
  const known = new Map<string, unknown>();
  const resolve = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(resolve);
    if (typeof part !== 'object' || part === null) return part;
    const ref = (part as { $ref?: unknown }).$ref;
    if (typeof ref !== 'string')
      return Object.fromEntries(Object.entries(part).map(([name, own]) => [name, resolve(own)]));
    if (!known.has(ref)) known.set(ref, resolve(lookUp(document, ref)));
    return known.get(ref);
  };
  return resolve(document) as T;
}

function lookUp(document: object, ref: string): unknown {
  const found = ref
    .split('/')
    .slice(1)
    .reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], document);
  if (found === undefined) throw new Error(`the contract has no ${ref}`);
  return found;
}
