import { parseGoDuration } from '../../go/duration.ts';
import type { Query } from '../../http/query.ts';
import { badParameter, type ControlOperation, done, json } from '../control-request.ts';
import type { Exchange } from '../journal/exchange.ts';
import type { Journal } from '../journal/journal.ts';
import { showExchange } from '../journal/shown-exchange.ts';
import { Problem } from '../problem.ts';

/** GET /journal: exchanges that match, oldest first; with `wait` as soon as there is one. */
export const listJournal: ControlOperation = async ({ world, query }) => {
  const matches = filterOf(query);
  const found = world.journal.exchanges().filter(matches);
  const wait = waitOf(query.get('wait'));
  const exchanges = found.length > 0 || wait === 0 ? found : await nextOf(world.journal, matches, wait);
  return json(200, { exchanges: exchanges.map((exchange) => showExchange(exchange, world.backend)) });
};

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

type Filter = (exchange: Exchange) => boolean;

function filterOf(query: Query): Filter {
  const method = query.get('method').toUpperCase();
  const path = query.get('path');
  const after = Number(query.get('after') || '0');
  if (!Number.isInteger(after)) throw badParameter('after', query.get('after'), 'the id of an exchange');
  const status = query.get('status');
  if (status !== '' && !/^[1-5](?:\d\d|xx)$/.test(status))
    throw badParameter('status', status, 'a status such as 404, or 4xx');
  return ({ id, request, outcome }) =>
    id > after &&
    (method === '' || request.method === method) &&
    (path === '' || request.target.split('?')[0] === path) &&
    (status === '' || ('status' in outcome && hasStatus(outcome.status, status)));
}

const hasStatus = (status: number, wanted: string): boolean =>
  wanted.endsWith('xx') ? String(status)[0] === wanted[0] : String(status) === wanted;

/** The longest that a request may wait, in milliseconds. */
const longestWait = 25_000;

function waitOf(text: string): number {
  if (text === '') return 0;
  const span = parseGoDuration(text);
  if (span === undefined || span < 0n) throw badParameter('wait', text, 'a span such as 5s, up to 25s');
  return Math.min(Number(span / 1_000_000n), longestWait);
}

/** The first exchange from now on that matches; none when the time is up. */
function nextOf(journal: Journal, matches: Filter, wait: number): Promise<readonly Exchange[]> {
  return new Promise((resolve) => {
    const end = (found: readonly Exchange[]): void => {
      clearTimeout(timer);
      stop();
      resolve(found);
    };
    const timer = setTimeout(() => end([]), wait);
    const stop = journal.follow((exchange) => {
      if (!exchange) end([]);
      else if (matches(exchange)) end([exchange]);
    });
  });
}
