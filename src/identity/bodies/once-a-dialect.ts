import type { Dialect } from '../../dialect/behaviour.ts';

/** What `make` gives for a dialect, made when first asked for. */
export function onceADialect<K>(make: (dialect: Dialect) => K): (dialect: Dialect) => K {
  const made = new WeakMap<Dialect, { readonly kind: K }>();
  return (dialect) => {
    let entry = made.get(dialect);
    if (!entry) {
      entry = { kind: make(dialect) };
      made.set(dialect, entry);
    }
    return entry.kind;
  };
}
