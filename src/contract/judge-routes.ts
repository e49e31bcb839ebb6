import { transformOas3Operation } from '@stoplight/http-spec/oas3/operation';
import type { IHttpOperationResponse } from '@stoplight/types';
import type { Listener } from '../http/message.ts';
import type { ContractDocument } from './bundle.ts';
import { dereferenced } from './dereference.ts';

/** An answer of the contract, and the listener that gives it if not the one that serves the operation. */
export type Response = IHttpOperationResponse & { readonly listener?: Listener };

/** What a request may be answered with. */
export interface Answers {
  /** The operationId, or why there is none. */
  readonly name: string;
  readonly responses: readonly Response[];
}

/** An operation of the contract. */
export interface Operation extends Answers {
  readonly listener: Listener | 'both';
  readonly anyMethod: boolean;
}

/** A path of the contract. */
export interface Path {
  /** How each listener spells it, cut at the slashes; segments in braces are parameters. */
  readonly forms: Readonly<Record<Listener, readonly (readonly string[])[]>>;
  readonly methods: ReadonlyMap<string, Operation>;
}

/** The contract as the judge asks it. */
export interface Routes {
  readonly basePath: string;
  /** Those with the fewest parameters first. */
  readonly paths: readonly Path[];
  readonly unknownPath: { readonly get: Answers; readonly other: Answers };
  readonly wrongMethod: { readonly get: Answers; readonly other: Answers };
  readonly spellings: ReadonlySet<string>;
  /** Header names that HEAD leaves out; undefined where HEAD is no method. */
  readonly headLeavesOut: ReadonlySet<string> | undefined;
}

/** Reads the operations of a bundled contract, and how it answers requests that name none. */
export function readRoutes(document: ContractDocument): Routes {
  const whole = dereferenced(document);
  const routing = whole['x-routing'] as Routing;
  const group = (name: 'unknownPath' | 'wrongMethod') => ({
    get: { name, responses: readResponses(whole, routing[name].get) },
    other: { name, responses: readResponses(whole, routing[name].other) },
  });
  const parameters = (path: string) => path.split('{').length;
  const paths = Object.entries(whole.paths).sort(([a], [b]) => parameters(a) - parameters(b));
  return {
    basePath: whole['x-base-path'] as string,
    paths: paths.map(([path, item]) => readPath(whole, path, item)),
    unknownPath: group('unknownPath'),
    wrongMethod: group('wrongMethod'),
    spellings: new Set(routing.spellings.map(({ name }) => name)),
    headLeavesOut: routing.head && new Set(routing.head.leavesOut.map(({ header }) => header.toLowerCase())),
  };
}

interface Routing {
  readonly unknownPath: { readonly get: Source; readonly other: Source };
  readonly wrongMethod: { readonly get: Source; readonly other: Source };
  readonly spellings: readonly { readonly name: string }[];
  readonly head?: { readonly leavesOut: readonly { readonly header: string }[] };
}

interface Source {
  readonly operationId?: string;
  readonly responses: Record<string, { readonly 'x-listener'?: Listener }>;
  readonly 'x-listener'?: Listener | 'both';
  readonly 'x-any-method'?: boolean;
}

function readPath(document: ContractDocument, path: string, item: Record<string, unknown>): Path {
  const methods = ['get', 'put', 'post', 'delete', 'patch'].filter((method) => item[method] !== undefined);
  const operations = methods.map((method) => readOperation(document, item[method] as Source));
  const base = (document['x-base-path'] as string).slice(1);
  const segments = path.split('/').slice(1);
  const bare = segments[0] === base ? segments.slice(1) : segments;
  const isShared = operations.some(({ listener }) => listener === 'both');
  return {
    forms: { admin: [[base, ...bare]], public: isShared ? [bare] : [bare, [base, ...bare]] },
    methods: new Map(operations.map((operation, i) => [methods[i]!.toUpperCase(), operation])),
  };
}

function readOperation(document: ContractDocument, source: Source): Operation {
  return {
    name: source.operationId ?? '',
    responses: readResponses(document, source),
    listener: source['x-listener'] ?? 'both',
    anyMethod: source['x-any-method'] === true,
  };
}

function readResponses(document: ContractDocument, source: Source): readonly Response[] {
  const single = { ...document, paths: { '/': { get: source } } } as never;
  const { responses } = transformOas3Operation({
    document: single,
    name: '/',
    method: 'get',
    config: operationConfig,
  } as never);
  return responses.map((response) => {
    const listener = source.responses[response.code]?.['x-listener'];
    return listener === undefined ? response : { ...response, listener };
  });
}

const operationConfig = { type: 'operation', documentProp: 'paths', nameProp: 'path' };
