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
    paths: paths.map(([path, item]) => readPath(whole, path, item)),
    unknownPath: group('unknownPath'),
    wrongMethod: group('wrongMethod'),
    spellings: new Set(routing.spellings.map(({ name }) => name)),
    headLeavesOut: routing.head && new Set(routing.head.leavesOut.map(({ header }) => header.toLowerCase())),
  };
}

/** All answers that the contract allows to this request, of whatever status. */
export function answersTo(routes: Routes, request: { listener: Listener; method: string; target: string }): Answers {
  const [path = ''] = request.target.split('?');
  const kind = request.method === 'GET' ? 'get' : 'other';
  const unknown = [routes.unknownPath[kind], ...(request.listener === 'public' ? [routes.wrongMethod[kind]] : [])];
  for (const spelling of spellingsOf(routes, request.listener, path)) {
    const found = routes.paths.filter(({ forms }) => forms[request.listener].some((form) => matches(form, spelling)));
    if (found.length === 0) continue;
    const operation = found.flatMap((item) => operationOf(routes, item.methods, request) ?? [])[0];
    if (operation === undefined) return only(request.listener, [routes.wrongMethod[kind]]);
    const exact = spelling === path ? [] : unknown;
    const serves = operation.listener === 'both' || operation.listener === request.listener;
    return only(request.listener, [operation, ...(serves ? exact : [...unknown, routes.wrongMethod[kind]])]);
  }
  return only(request.listener, unknown);
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

function spellingsOf(routes: Routes, listener: Listener, path: string): readonly string[] {
  const spelled = [path];
  const has = (name: string) => routes.spellings.has(name);
  if (has('slash-at-the-end') && path.endsWith('/')) spelled.push(path.slice(0, -1));
  if (has('encoded-slash') && /%2f/i.test(path)) spelled.push(path.replace(/%2f/gi, '/'));
  if (has('without-admin') && listener === 'admin') spelled.push(`/admin${path}`);
  return spelled;
}

function matches(form: readonly string[], path: string): boolean {
  const segments = path.split('/').slice(1);
  return form.length === segments.length && form.every((part, i) => fits(part, segments[i]!));
}

function fits(part: string, segment: string): boolean {
  if (part.startsWith('{')) return segment !== '';
  try {
    return decodeURIComponent(segment) === part;
  } catch {
    return false;
  }
}

function operationOf(
  routes: Routes,
  methods: ReadonlyMap<string, Operation>,
  request: { listener: Listener; method: string },
): Operation | undefined {
  const get = methods.get('GET');
  const isOpen = get?.anyMethod === true && get.listener === request.listener;
  const isHead = request.method === 'HEAD' && routes.headLeavesOut !== undefined;
  return methods.get(request.method) ?? (isOpen || isHead ? withoutHeaders(get, routes.headLeavesOut) : undefined);
}

function withoutHeaders(
  operation: Operation | undefined,
  left: ReadonlySet<string> = new Set(),
): Operation | undefined {
  if (operation === undefined) return undefined;
  const responses = operation.responses.map((response) => ({
    ...response,
    headers: (response.headers ?? []).filter(({ name }) => !left.has(name.toLowerCase())),
  }));
  return { ...operation, responses };
}

function only(listener: Listener, answers: readonly (Answers & { listener?: Listener | 'both' })[]): Answers {
  const given = answers.flatMap(({ responses, listener: own }) =>
    responses.filter((response) => {
      const by = response.listener ?? own ?? 'both';
      return by === 'both' || by === listener;
    }),
  );
  return { name: answers[0]!.name, responses: given };
}
