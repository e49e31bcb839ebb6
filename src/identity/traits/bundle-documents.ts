import type { JsonValue } from '../../json/value.ts';
import type { UrlHosts } from './go/url.ts';
import { pointerToken } from './json-schema/pointer.ts';
import { isRoot, resolveUrl, splitUrl } from './json-schema/references.ts';

/**
 * A document with all others among its `definitions`, and each `$ref` between them leading there.
 * @param url of the document
 * @param documents all of them, by their URLs
 */
export function bundleDocuments(url: string, documents: ReadonlyMap<string, JsonValue>, hosts: UrlHosts): JsonValue {
  const places = new Map([...documents.keys()].map((each) => [each, each === url ? '#' : placeOf(each)]));
  const moved = (document: string): JsonValue => move(documents.get(document)!, document, { document, places, hosts });
  const main = moved(url);
  if (!(main instanceof Map)) return main;
  const own = main.get('definitions');
  const others = [...documents.keys()].filter((each) => each !== url);
  const definitions = new Map<string, JsonValue>(own instanceof Map ? own : []);
  for (const other of others) definitions.set(other, moved(other));
  return new Map<string, JsonValue>(main).set('definitions', definitions);
}

const placeOf = (url: string): string => `#/definitions/${pointerToken(url)}`;

/** Where references stand, and where documents are now. */
interface Move {
  readonly document: string;
  readonly places: ReadonlyMap<string, string>;
  readonly hosts: UrlHosts;
}

/** Keywords that hold values and no schemas. */
const literals: ReadonlySet<string> = new Set(['enum', 'const', 'default', 'examples']);

/** @param base the URL that references are relative to */
function move(value: JsonValue, base: string, context: Move): JsonValue {
  if (Array.isArray(value)) return value.map((item) => move(item, base, context));
  if (!(value instanceof Map)) return value;
  const id = value.get('$id');
  const inner = typeof id === 'string' ? (resolved(base, id, context) ?? base) : base;
  const members = [...value].map(([name, member]): [string, JsonValue] => {
    if (name === '$ref' && typeof member === 'string') return [name, newReference(member, inner, context)];
    return [name, literals.has(name) ? member : move(member, inner, context)];
  });
  return new Map(members);
}

function newReference(reference: string, base: string, context: Move): string {
  const [document, fragment] = reference.startsWith('#')
    ? [context.document, reference]
    : splitUrl(resolved(splitUrl(base)[0], reference, context) ?? '');
  const place = context.places.get(document);
  if (place === undefined) return reference;
  if (isRoot(fragment)) return place;
  return fragment.startsWith('#/') ? place + fragment.slice(1) : fragment;
}

function resolved(base: string, reference: string, { hosts }: Move): string | undefined {
  try {
    return resolveUrl(base, reference, hosts);
  } catch {
    return undefined;
  }
}
