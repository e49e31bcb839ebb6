/** The targets of a Link header by their rel, in the order of the header. */
export function linkTargets(header = ''): ReadonlyMap<string, string> {
  return new Map([...header.matchAll(/<([^>]*)>;\s*rel="([^"]+)"/g)].map(([, target, rel]) => [rel!, target!]));
}
