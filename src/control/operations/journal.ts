import { parseGoDuration } from '../../go/duration.ts';
import { writeHar } from '../../http/har.ts';
import type { Query } from '../../http/query.ts';
import { badParameter, type ControlOperation, done, json } from '../control-request.ts';
import { type MatchExchange, matchExchange, nextExchange } from '../journal/filter.ts';
import { type ShownExchange, showExchange } from '../journal/shown-exchange.ts';
import { Problem } from '../problem.ts';

/** GET /journal: exchanges that match, oldest first; with `wait` as soon as there is one. */
export const listJournal: ControlOperation = async ({ world, query }) => {
  const matches = filterOf(query);
  const found = world.journal.exchanges().filter(matches);
  const wait = waitOf(query.get('wait'));
  const next = found.length > 0 || wait === 0 ? undefined : await nextExchange(world.journal, matches, wait);
  const exchanges = [...found, ...(next ? [next] : [])].map((exchange) => showExchange(exchange, world.backend));
  const format = query.get('format') || 'json';
  if (format !== 'json' && format !== 'har') throw badParameter('format', format, 'json or har');
  if (format === 'json') return json(200, { exchanges });
  return { status: 200, headers: ['Content-Type', 'application/json'], body: harOf(exchanges, world.name) };
};

function harOf(exchanges: readonly ShownExchange[], world: string): string {
  const shown = exchanges.map(({ id, at, took, request, response, dropped }) => ({
    startedAt: at,
    took,
    method: request.method,
    url: new URL(`http://${request.headers.host ?? 'localhost'}${request.target}`),
    requestHeaders: request.headers,
    requestBody: request.body === '' ? undefined : request.body,
    answer: response && { ...response, text: response.body },
    fault: dropped,
    comment: `exchange ${id} of world ${world}`,
  }));
  return writeHar(shown, controlVersion);
}

/** The version of the control API. */
const controlVersion = '1';

/** GET /journal/{id}. */
export const getExchange: ControlOperation = ({ world, params }) => {
  const exchange = world.journal.find(Number(params.id));
  if (exchange) return json(200, showExchange(exchange, world.backend));
  throw new Problem(
    404,
    'unknown-exchange',
    'There is no such exchange',
    `The journal of world ${world.name} has no exchange ${params.id}: it was never there, or newer ones took its place.`,
  );
};

/** DELETE /journal. */
export const clearJournal: ControlOperation = ({ world }) => {
  world.journal.clear();
  return done;
};

function filterOf(query: Query): MatchExchange {
  const after = Number(query.get('after') || '0');
  if (!Number.isInteger(after)) throw badParameter('after', query.get('after'), 'the id of an exchange');
  const status = query.get('status');
  if (status !== '' && !/^[1-5](?:\d\d|xx)$/.test(status))
    throw badParameter('status', status, 'a status such as 404, or 4xx');
  const [method, path] = [query.get('method'), query.get('path')];
  return matchExchange({
    ...(method === '' ? {} : { method }),
    ...(path === '' ? {} : { path }),
    ...(status === '' ? {} : { status }),
    after,
  });
}

/** The longest that a request may wait, in milliseconds. */
const longestWait = 25_000;

function waitOf(text: string): number {
  if (text === '') return 0;
  const span = parseGoDuration(text);
  if (span === undefined || span < 0n) throw badParameter('wait', text, 'a span such as 5s, up to 25s');
  return Math.min(Number(span / 1_000_000n), longestWait);
}
