import { goQuote } from '../../../json/go-quote.ts';
import type { JsonObject, JsonValue } from '../../../json/value.ts';
import { nothingDerived } from '../derived.ts';
import type { Formats } from '../formats/formats.ts';
import type { UrlHosts } from '../go/url.ts';
import { type Draft, drafts, findDraft } from './draft.ts';
import { firstLeaf, instancePointer } from './failure.ts';
import { SchemaFault } from './fault.ts';
import { keywords } from './keywords/keywords.ts';
import { compileType } from './keywords/type.ts';
import { isEndless } from './loops.ts';
import { checkNothing, checkRules, checkTarget } from './node-check.ts';
import { pointerToken } from './pointer.ts';
import { findNamedSchemas, followPointer, isRoot, resolveUrl, splitUrl } from './references.ts';
import { type Check, emptyNode, type Keyword, type KeywordContext, type Rule, type SchemaNode } from './schema-node.ts';

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
  readonly hosts: UrlHosts;
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

/** What the compiler works with throughout. */
interface Work {
  readonly options: CompilerOptions;
  readonly resources: Map<string, Resource>;
  /** The schemas with a `$ref`, by its JSON Pointer. */
  readonly references: Map<string, SchemaNode>;
}

/** Where the compiler is. */
interface Position extends Work {
  readonly resource: Resource;
  /** The URL that references are relative to. */
  readonly base: string;
  /** JSON Pointer, for faults. */
  readonly at: string;
}

/** A schema, and JSON Pointers to those `$ref`s in it that never come to an end. */
export interface CompiledSchema {
  readonly node: SchemaNode;
  readonly endless: readonly string[];
}

/**
 * Compiles the document at a URL and all that it refers to.
 * @throws SchemaFault the first that is found
 */
export function compileSchema(url: string, options: CompilerOptions): CompiledSchema {
  const references = new Map<string, SchemaNode>();
  const node = compileUrl(url, '#', { options, resources: new Map(), references });
  return { node, endless: [...references].filter(([, reference]) => isEndless(reference)).map(([at]) => at) };
}

function compileUrl(url: string, at: string, work: Work): SchemaNode {
  const [document, fragment] = splitUrl(url);
  const resource = work.resources.get(document) ?? openResource(document, at, work);
  return follow(fragment, { ...work, resource, base: document, at });
}

function openResource(url: string, at: string, { options, resources }: Work): Resource {
  const document = options.documents.get(url) ?? drafts.find((draft) => draft.url === url)?.metaSchema;
  if (document === undefined) throw new SchemaFault(at, `there is no schema at ${url}`, url);
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
  if (isRoot(reference)) return compileOnce('#', emptyNode(resource.url, '#'), resource.document, position);
  try {
    if (reference.startsWith('#/')) {
      const place = followPointer(resource.document, resource.url, reference, resource.draft, options.hosts);
      const inside = { ...position, base: place.base };
      return compileOnce(reference, emptyNode(base, reference), place.schema ?? null, inside);
    }
    return followUrl(resolveUrl(base, reference, options.hosts), position);
  } catch (error) {
    if (error instanceof SchemaFault) throw error;
    throw new SchemaFault(position.at, `${goQuote(reference)} cannot be followed: ${(error as Error).message}`);
  }
}

function followUrl(url: string, position: Position): SchemaNode {
  const { resource, options } = position;
  const known = resource.nodes.get(url);
  if (known !== undefined) return known;
  const named = findNamedSchemas(resource.document, resource.url, resource.draft, options.hosts).get(url);
  const [document, pointer] = splitUrl(url);
  if (named !== undefined) return compileOnce(url, emptyNode(document, pointer), named, { ...position, base: url });
  if (document === resource.url) throw new Error(`no schema has this id`);
  return compileUrl(url, position.at, position);
}

/** Notes the node before it is compiled, for schemas that refer to themselves. */
function compileOnce(key: string, node: SchemaNode, schema: JsonValue, position: Position): SchemaNode {
  const known = position.resource.nodes.get(key);
  if (known !== undefined) return known;
  const inside = { ...position, at: key.startsWith('#') ? key : position.at };
  checkMetaSchemas(schema, inside);
  position.resource.nodes.set(key, node);
  node.check = compileCheck(node, schema, inside);
  return node;
}

function checkMetaSchemas(schema: JsonValue, { options, resource, at }: Position): void {
  if (options.metaSchemas === 'trusted') return;
  for (const metaSchema of [metaSchemaOf(resource.draft, options), options.extension?.metaSchema]) {
    const failure = metaSchema?.check(schema, nothingDerived());
    if (failure === undefined) continue;
    const leaf = firstLeaf(failure);
    throw new SchemaFault(`${at}${instancePointer(leaf).slice(1)}`, leaf.message);
  }
}

function compileCheck(node: SchemaNode, schema: JsonValue, position: Position): Check {
  if (typeof schema === 'boolean') return checkNothing(schema);
  if (!(schema instanceof Map)) throw new SchemaFault(position.at, 'a schema has to be an object or a boolean');
  const inside = { ...position, base: baseOf(schema, position) };
  const reference = schema.get('$ref');
  if (typeof reference === 'string') {
    const at = `${position.at}/$ref`;
    const target = follow(reference, { ...inside, base: splitUrl(inside.base)[0], at });
    node.companions.push(target);
    position.references.set(at, node);
    return checkTarget(target, node.url);
  }
  return checkRules(compileType(schema), compileRules(node, schema, inside));
}

function baseOf(schema: JsonObject, { resource, base, options, at }: Position): string {
  const id = schema.get(resource.draft.idKeyword);
  if (typeof id !== 'string') return base;
  try {
    return resolveUrl(base, id, options.hosts);
  } catch (error) {
    throw new SchemaFault(`${at}/${resource.draft.idKeyword}`, (error as Error).message);
  }
}

function compileRules(owner: SchemaNode, schema: JsonObject, position: Position): Rule[] {
  const { options, resource } = position;
  const context: KeywordContext = {
    draft: resource.draft,
    formats: options.formats,
    enumText: options.enumText,
    at: position.at,
    compile: (subschema, keyword, ...names) => {
      const at = [position.at, keyword, ...names.map(pointerToken)].join('/');
      const node = emptyNode(splitUrl(position.base)[0], '');
      node.check = compileCheck(node, subschema, { ...position, at });
      if (!keywordsOfParts.has(keyword)) owner.companions.push(node);
      return node;
    },
  };
  const all = options.extension ? [...keywords, options.extension.keyword] : keywords;
  return all.flatMap((keyword) => keyword(schema, context) ?? []);
}

/** Keywords whose subschemas look at a part of the value. */
const keywordsOfParts: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'additionalProperties',
  'propertyNames',
  'items',
  'additionalItems',
  'contains',
]);

/** A draft's own meta schema, compiled once for each set of formats. */
function metaSchemaOf(draft: Draft, { formats, hosts }: CompilerOptions): SchemaNode {
  const compiled = metaSchemas.get(formats) ?? new Map<Draft, SchemaNode>();
  metaSchemas.set(formats, compiled);
  const known = compiled.get(draft);
  if (known !== undefined) return known;
  const documents = new Map<string, JsonValue>();
  const options: CompilerOptions = { documents, formats, hosts, enumText: 'verbatim', metaSchemas: 'trusted' };
  const { node } = compileSchema(draft.url, options);
  compiled.set(draft, node);
  return node;
}

const metaSchemas = new WeakMap<Formats, Map<Draft, SchemaNode>>();
