import { isObject, type Json } from '../../conformance/recording/scenario.ts';

/** How two values differ, a line each, with the path to the place; the order of members counts. */
export function differences(expected: Json | undefined, got: Json | undefined, path = ''): readonly string[] {
  if (JSON.stringify(expected) === JSON.stringify(got)) return [];
  if (expected === undefined) return [`${path}: not expected, got ${shown(got)}`];
  if (got === undefined) return [`${path}: expected ${shown(expected)}, got nothing`];
  const inner = innerDifferences(expected, got, path);
  if (inner === undefined)
    return [`${path}: expected ${shown(expected)}\n${' '.repeat(path.length)}       got ${shown(got)}`];
  if (inner.length > 0) return inner;
  return [`${path}: expected the order ${Object.keys(expected as object)}, got ${Object.keys(got as object)}`];
}

function innerDifferences(expected: Json, got: Json, path: string): readonly string[] | undefined {
  if (Array.isArray(expected) && Array.isArray(got)) {
    const indices = Array.from({ length: Math.max(expected.length, got.length) }, (_, i) => i);
    return indices.flatMap((i) => differences(expected[i], got[i], `${path}[${i}]`));
  }
  if (!isObject(expected) || !isObject(got)) return undefined;
  const names = [...new Set([...Object.keys(expected), ...Object.keys(got)])];
  return names.flatMap((name) => differences(expected[name], got[name], `${path}.${name}`));
}

function shown(value: Json | undefined): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 300 ? `${text.slice(0, 300)}… (${text.length} characters)` : text;
}
