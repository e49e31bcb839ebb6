import type { JsonObject, JsonValue } from '../../../json/value.ts';
import { parseUrl, printUrl, resolveReference, type UrlHosts } from '../go/url.ts';
import { isWellEscaped, unescapeUrl } from '../go/url-escape.ts';
import type { Draft } from './draft.ts';

/** The URL before the hash, and the fragment with its hash (`#` when there is none). */
export function splitUrl(url: string): readonly [document: string, fragment: string] {
  const hash = url.indexOf('#');
  return hash === -1 ? [url, '#'] : [url.slice(0, hash), url.slice(hash)];
}

/** Whether a fragment means the whole document. */
export function isRoot(fragment: string): boolean {
  return fragment === '' || fragment === '#' || fragment === '#/';
}

/**
 * What a reference means within `base`, an absolute URL.
 * @throws Error when one of them is no URL
 */
export function resolveUrl(base: string, reference: string, hosts: UrlHosts): string {
  if (reference === '') return base;
  const parsed = readUrl(reference, hosts);
  return withRootFragment(parsed.scheme === '' ? printUrl(resolveReference(readUrl(base, hosts), parsed)) : reference);
}

function readUrl(text: string, hosts: UrlHosts) {
  const url = parseUrl(text, hosts);
  if (url === undefined) throw new Error(`${JSON.stringify(text)} is no URL`);
  return url;
}

function withRootFragment(url: string): string {
  const [document, fragment] = splitUrl(url);
  return isRoot(fragment) ? `${document}#` : url;
}

/** A part of a document, and the base URL of references in it. */
export interface Place {
  readonly base: string;
  readonly schema: JsonValue | undefined;
}

/**
 * The place that a fragment like `#/definitions/name` leads to.
 * @throws Error when it leads nowhere
 */
export function followPointer(
  document: JsonValue,
  url: string,
  fragment: string,
  draft: Draft,
  hosts: UrlHosts,
): Place {
  let place: Place = { base: url, schema: document };
  for (const token of fragment.slice(2).split('/')) place = step(place, token, draft, hosts);
  return place;
}

function step({ base, schema }: Place, token: string, draft: Draft, hosts: UrlHosts): Place {
  const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
  if (!isWellEscaped('path', name)) throw new Error(`${name} is badly escaped`);
  const unescaped = unescapeUrl(name);
  if (schema instanceof Map) {
    const id = schema.get(draft.idKeyword);
    return { base: typeof id === 'string' ? resolveUrl(base, id, hosts) : base, schema: schema.get(unescaped) };
  }
  if (!Array.isArray(schema)) throw new Error(`there is nothing at ${token}`);
  const index = /^[+-]?\d+$/.test(unescaped) ? Number(unescaped) : -1;
  if (index < 0 || index >= schema.length) throw new Error(`there is no item ${token}`);
  return { base, schema: schema[index] };
}

/**
 * The schemas of a document that have an id, by their URLs.
 * @throws Error when an id is no URL
 */
export function findNamedSchemas(
  document: JsonValue,
  url: string,
  draft: Draft,
  hosts: UrlHosts,
): Map<string, JsonObject> {
  const named = new Map<string, JsonObject>();
  const visit = (schema: JsonValue | undefined, outer: string): void => {
    if (!(schema instanceof Map)) return;
    const id = schema.get(draft.idKeyword);
    const base = typeof id === 'string' ? resolveUrl(outer, id, hosts) : outer;
    if (typeof id === 'string') named.set(base, schema);
    for (const subschema of subschemas(schema, draft)) visit(subschema, base);
  };
  visit(document, url);
  return named;
}

function* subschemas(schema: JsonObject, draft: Draft): Generator<JsonValue | undefined> {
  for (const keyword of ['not', 'additionalProperties']) yield schema.get(keyword);
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) yield* listOf(schema.get(keyword));
  for (const keyword of ['definitions', 'properties', 'patternProperties', 'dependencies'])
    yield* membersOf(schema.get(keyword));
  const items = schema.get('items');
  yield* Array.isArray(items) ? items : [items];
  if (items !== undefined) yield schema.get('additionalItems');
  if (draft.version >= 6) for (const keyword of ['propertyNames', 'contains']) yield schema.get(keyword);
  if (draft.version >= 7 && schema.has('if')) for (const keyword of ['if', 'then', 'else']) yield schema.get(keyword);
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

function membersOf(value: JsonValue | undefined): Iterable<JsonValue> {
  return value instanceof Map ? value.values() : [];
}
