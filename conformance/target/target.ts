import type { Listener } from '../../src/http/message.ts';
import { type OperationId, routes } from '../../src/http/route-table.ts';
import { TransportError, WantOf } from '../failure.ts';
import { type Answer, answerOf } from './answer.ts';
import type { Exchange } from './exchange.ts';
import type { Transport, WireAnswer, WireRequest } from './transport.ts';

/** A query: pairs as a record, repeated names as a list, or the text behind the question mark. */
export type Query = string | Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** What of a request is not its operation. */
export interface RequestParts {
  readonly query?: Query;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent to the letter. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Where the target is. */
export interface Addresses {
  /** Scheme, host and port of the admin listener. */
  readonly admin: string;
  /** The same of the public listener, where it is known. */
  readonly public: string | undefined;
  /** What stands before the base path, e.g. `/kratos` behind a gateway; or nothing. */
  readonly prefix: string;
  /** What admin paths begin with, e.g. `/admin`. */
  readonly basePath: string;
}

/** The server that is tested. */
export interface Target {
  readonly addresses: Addresses;
  /** Carries an operation out; `params` fill its path in order. */
  call(operation: OperationId, params?: readonly string[], parts?: RequestParts): Promise<Answer>;
  /** Sends any request; `path` begins behind the base path on the admin listener, at the root on the public one. */
  send(
    method: string,
    path: string,
    parts?: RequestParts & { listener?: Listener; operation?: OperationId },
  ): Promise<Answer>;
  /** The same, to a path from the root of the admin listener. */
  sendRaw(method: string, path: string, parts?: RequestParts): Promise<Answer>;
  /** Whether the connection is closed without an answer. @throws TransportError when none can be made */
  drops(request: () => Promise<Answer>): Promise<boolean>;
}

/** What a target is made from. */
export interface TargetOptions {
  readonly transport: Transport;
  readonly addresses: Addresses;
  /** Headers of every request, e.g. Authorization. */
  readonly headers: Readonly<Record<string, string>>;
  /** The check that sends. */
  readonly check?: string;
  /** Takes each exchange. */
  readonly record: (exchange: Exchange) => void;
  /** The number of the next exchange. */
  readonly nextNumber: () => number;
}

const routeOf = new Map(routes.flatMap((route) => (route.to.includes(' ') ? [] : [[route.to as OperationId, route]])));
routeOf.set('isAlive', routes.find((route) => route.to === 'isAlive' && route.listener === 'admin')!);
routeOf.set('isReady', routes.find((route) => route.to === 'isReady' && route.listener === 'admin')!);
routeOf.set('listIdentitySchemas', routes.find((route) => route.to === 'listIdentitySchemas')!);
routeOf.set('getIdentitySchema', routes.find((route) => route.to === 'getIdentitySchema')!);
routeOf.set('toSession', routes.find((route) => route.to === 'toSession')!);

/** A target whose exchanges are recorded. */
export function targetOf(options: TargetOptions): Target {
  const { transport, addresses, record, nextNumber } = options;
  const origin = (listener: Listener): string => {
    if (listener === 'admin') return addresses.admin;
    if (addresses.public === undefined) throw new WantOf('the public listener: name it with --public URL');
    return addresses.public;
  };
  const exchange = async (
    method: string,
    path: string,
    { query, json, body, headers }: RequestParts,
    { listener = 'admin', operation }: { listener?: Listener | undefined; operation?: OperationId | undefined },
  ): Promise<Answer> => {
    const request = {
      method,
      origin: origin(listener),
      target: path + queryText(query),
      headers: {
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...(listener === 'admin' ? lowerCased(options.headers) : {}),
        ...lowerCased(headers ?? {}),
      },
      body: json === undefined ? body : JSON.stringify(json),
    };
    const number = nextNumber();
    const sentAt = new Date().toISOString();
    const begun = performance.now();
    const keep = (answer: Exchange['answer'], fault?: string): void =>
      record({
        number,
        check: options.check,
        operation,
        listener,
        method,
        origin: request.origin,
        target: request.target,
        requestHeaders: request.headers,
        requestBody: request.body && shortened(request.body),
        sentAt,
        duration: performance.now() - begun,
        answer,
        fault,
      });
    const answer = await transport.send(request).catch((error: Error) => {
      keep(undefined, error.message);
      throw error;
    });
    keep(answer);
    if (operation !== undefined) refuseRedirect(answer, request, addresses);
    return answerOf(answer, number);
  };
  return {
    addresses,
    call(operation, params = [], parts = {}) {
      const route = routeOf.get(operation)!;
      const rest = [...params];
      const path = route.pattern.replace(/\{\w+\}/g, () => encodeURIComponent(rest.shift() ?? ''));
      const { listener } = route;
      const begin = listener === 'admin' ? addresses.prefix + addresses.basePath : '';
      return exchange(route.methods[0]!, begin + path, parts, { listener, operation });
    },
    send(method, path, { listener = 'admin', operation, ...parts } = {}) {
      const begin = listener === 'admin' ? addresses.prefix + addresses.basePath : '';
      return exchange(method, begin + path, parts, { listener, operation });
    },
    sendRaw: (method, path, parts = {}) => exchange(method, addresses.prefix + path, parts, {}),
    async drops(request) {
      try {
        await request();
        return false;
      } catch (error) {
        if (error instanceof TransportError && error.dropped) return true;
        throw error;
      }
    },
  };
}

/** An operation that leads to another host is none of the target's. @throws TransportError */
function refuseRedirect(
  { status, headers: { location } }: WireAnswer,
  { method, origin, target }: WireRequest,
  known: Addresses,
) {
  if (status < 300 || status > 399 || location === undefined || !URL.canParse(location, origin)) return;
  const { host, origin: elsewhere, pathname } = new URL(location, origin);
  if ([known.admin, known.public].some((url) => url !== undefined && new URL(url).host === host)) return;
  throw new TransportError(
    `${method} ${target.split('?')[0]} leads to ${elsewhere}${pathname} on another host, which is not followed`,
    false,
    'That is so behind a login page: name the admin URL itself, and say who you are with --token-env or --header.',
  );
}

/** Longest request body that is kept as evidence, in characters. */
const maxKept = 20_000;

/** A copy: a mere slice would keep the whole text in memory. */
function shortened(text: string): string {
  return text.length > maxKept ? Buffer.from(text.slice(0, maxKept)).toString() : text;
}

function queryText(query: Query | undefined): string {
  if (query === undefined) return '';
  if (typeof query === 'string') return `?${query}`;
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one) => `${name}=${encodeURIComponent(String(one))}`),
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
