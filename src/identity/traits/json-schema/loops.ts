import type { SchemaNode } from './schema-node.ts';

/**
 * Whether a schema comes back to itself without looking at a part of the value, so that a validator that gets there
 * never ends (Kratos exhausts its stack and dies).
 */
export function isEndless(start: SchemaNode): boolean {
  const seen = new Set<SchemaNode>();
  const open = [...start.companions];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === start) return true;
    if (!seen.has(node)) open.push(...node.companions);
    seen.add(node);
  }
  return false;
}
