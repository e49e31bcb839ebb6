import { goQuote } from '../../../json/go-quote.ts';
import type { JsonObject, JsonValue } from '../../../json/value.ts';
import type { Formats } from '../formats/formats.ts';
import type { HostColons } from '../go/url.ts';
import { type Draft, drafts, findDraft } from './draft.ts';
import { type Failure, fail, instancePointer, settle } from './failure.ts';
import { SchemaFault } from './fault.ts';
import { keywords } from './keywords/keywords.ts';
import { compileType } from './keywords/type.ts';
import { metaSchemaOf } from './meta-schema.ts';
import { pointerToken } from './pointer.ts';
import { findNamedSchemas, followPointer, isRoot, resolveUrl, splitUrl } from './references.ts';
import type { Check, Keyword, Rule, SchemaNode } from './schema-node.ts';

/** A keyword beyond JSON Schema's own, checked last. */
export interface Extension {
  /** Every document, and every schema that a `$ref` leads to, satisfies this too. */
  readonly metaSchema: SchemaNode;
  readonly keyword: Keyword;
}

export interface CompilerOptions {
  /** The documents at hand, by their URLs (without fragments). Those of the drafts need not be among them. */
  readonly documents: ReadonlyMap<string, JsonValue>;
  readonly formats: Formats;
  readonly colons: HostColons;
  readonly enumText: 'formatted' | 'verbatim';
  readonly extension?: Extension;
  /** Schemas are checked against the meta schema of their draft, or are known to be right. */
  readonly metaSchemas: 'checked' | 'trusted';
}

/** A document that is being compiled. */
interface Resource {
  readonly url: string;
  readonly document: JsonValue;
  readonly draft: Draft;
  /** Schemas that a `$ref` leads to, by fragment or URL. */
  readonly nodes: Map<string, SchemaNode>;
}

/** Where the compiler is. */
interface Position {
  readonly options: CompilerOptions;
  readonly resources: Map<string, Resource>;
  readonly resource: Resource;
  /** The URL that references are relative to. */
  readonly base: string;
  /** JSON Pointer, for faults. */
  readonly at: string;
}

/**
 * Compiles the document at a URL and all that it refers to.
 * @throws SchemaFault the first that is found
 */
export function compileSchema(url: string, options: CompilerOptions): SchemaNode {
  return compileUrl(url, { options, resources: new Map(), at: '#' });
}

function compileUrl(url: string, from: Pick<Position, 'options' | 'resources' | 'at'>): SchemaNode {
  const [document, fragment] = splitUrl(url);
  const resource = from.resources.get(document) ?? openResource(document, from);
  return follow(fragment, { ...from, resource, base: document });
}

function openResource(url: string, { options, resources, at }: Pick<Position, 'options' | 'resources' | 'at'>): Resource {
  const document = options.documents.get(url) ?? drafts.find((draft) => draft.url === url)?.metaSchema;
  if (document === undefined) throw new SchemaFault(at, `there is no schema at ${url}`);
  const $schema = document instanceof Map ? document.get('$schema') : undefined;
  const draft = findDraft($schema);
  if (draft === undefined) throw new SchemaFault('#/$schema', `unknown $schema ${describe($schema)}`);
  const resource: Resource = { url, document, draft, nodes: new Map() };
  resources.set(url, resource);
  return resource;
}

function describe(value: JsonValue | undefined): string {
  return typeof value === 'string' ? goQuote(value) : 'of another type than text';
}

/** The schema that a reference leads to, compiled once. */
function follow(reference: string, position: Position): SchemaNode {
  const { resource, base, options } = position;
  if (isRoot(reference)) return compileOnce('#', { url: resource.url, pointer: '#' }, resource.document, position);
  try {
    if (reference.startsWith('#/')) {
      const place = followPointer(resource.document, resource.url, reference, resource.draft, options.colons);
      const inside = { ...position, base: place.base };
      return compileOnce(reference, { url: base, pointer: reference }, place.schema ?? null, inside);
    }
    return followUrl(resolveUrl(base, reference, options.colons), position);
  } catch (error) {
    if (error instanceof SchemaFault) throw error;
    throw new SchemaFault(position.at, `${goQuote(reference)} cannot be followed: ${(error as Error).message}`);
  }
}

function followUrl(url: string, position: Position): SchemaNode {
  const { resource, options } = position;
  const known = resource.nodes.get(url);
  if (known !== undefined) return known;
  const named = findNamedSchemas(resource.document, resource.url, resource.draft, options.colons).get(url);
  const [document, pointer] = splitUrl(url);
  if (named !== undefined) return compileOnce(url, { url: document, pointer }, named, { ...position, base: url });
  if (document === resource.url) throw new Error(`no schema has this id`);
  return compileUrl(url, position);
}

function compileOnce(
  key: string,
  { url, pointer }: Pick<SchemaNode, 'url' | 'pointer'>,
  schema: JsonValue,
  position: Position,
): SchemaNode {
  const known = position.resource.nodes.get(key);
  if (known !== undefined) return known;
  const inside = { ...position, at: key.startsWith('#') ? key : position.at };
  checkMetaSchemas(schema, inside);
  const node: SchemaNode = { url, pointer, check: passes };
  position.resource.nodes.set(key, node);
  node.check = compileCheck(node, schema, inside);
  return node;
}

const passes: Check = () => undefined;

function checkMetaSchemas(schema: JsonValue, { options, resource, at }: Position): void {
  if (options.metaSchemas === 'trusted') return;
  for (const metaSchema of [metaSchemaOf(resource.draft, options.formats), options.extension?.metaSchema]) {
    const failure = metaSchema?.check(schema, nothingDerived);
    if (failure === undefined) continue;
    const { pointer, reason } = deepest(failure);
    throw new SchemaFault(pointer === '#' ? at : `${at}${pointer.slice(1)}`, reason);
  }
}
