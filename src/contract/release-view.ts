import { type ReleaseName, releaseNames } from '../dialect/release-name.ts';

/** Any part of a YAML or JSON document. */
export type Part = null | boolean | number | string | Part[] | { [name: string]: Part };

/** A release, or all of them together: the types know every member that some release has. */
export type View = ReleaseName | 'all';

/**
 * The contract as one release has it. Parts outside `x-since` … `x-until` are gone, `required` no longer names them,
 * enum values outside `x-enum-since` and `x-enum-until` likewise, `x-changed` is merged in (null takes a member away).
 * For `all` nothing is gone, and what only some releases have is not required.
 * @throws Error when a mark names something that is no release
 */
export function viewOf(view: View, part: Part): Part {
  if (Array.isArray(part)) return part.filter((item) => has(view, item)).map((item) => viewOf(view, item));
  if (part === null || typeof part !== 'object') return part;
  const seen: { [name: string]: Part } = {};
  for (const [name, value] of Object.entries(changed(view, part))) {
    if (!marks.has(name) && has(view, value)) seen[name] = viewOf(view, value);
  }
  if (Array.isArray(part.required) && isMap(part.properties)) seen.required = required(view, part);
  if (Array.isArray(part.enum)) seen.enum = part.enum.filter((value) => hasValue(view, part, value));
  return seen;
}

const marks = new Set(['x-since', 'x-until', 'x-enum-since', 'x-enum-until', 'x-changed']);

type PartMap = { [name: string]: Part };

function isMap(part: Part | undefined): part is PartMap {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

function has(view: View, part: Part): boolean {
  return !isMap(part) || view === 'all' || isWithin(view, part['x-since'], part['x-until']);
}

function hasValue(view: View, part: PartMap, value: Part): boolean {
  const [since, until] = ['x-enum-since', 'x-enum-until'].map((mark) => part[mark]);
  const bound = (map: Part | undefined) => (isMap(map) && typeof value === 'string' ? map[value] : undefined);
  return view === 'all' || isWithin(view, bound(since), bound(until));
}

function isWithin(release: ReleaseName, since: Part | undefined, until: Part | undefined): boolean {
  const place = releaseNames.indexOf(release);
  return placeOf(since, 0) <= place && place <= placeOf(until, releaseNames.length);
}

function placeOf(mark: Part | undefined, otherwise: number): number {
  if (mark === undefined) return otherwise;
  const place = releaseNames.indexOf(mark as ReleaseName);
  if (place < 0) throw new Error(`${JSON.stringify(mark)} is no release; the releases are ${releaseNames.join(', ')}`);
  return place;
}

function changed(view: View, part: PartMap): PartMap {
  const changes = part['x-changed'];
  if (!Array.isArray(changes) || view === 'all') return part;
  const merged = Object.assign({}, part, ...changes.filter((change) => has(view, change))) as PartMap;
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
}

function required(view: View, part: PartMap): Part[] {
  const properties = part.properties as PartMap;
  const isMarked = (property: Part | undefined) => isMap(property) && ('x-since' in property || 'x-until' in property);
  return (part.required as string[]).filter((name) =>
    view === 'all' ? !isMarked(properties[name]) : has(view, properties[name] ?? null),
  );
}
