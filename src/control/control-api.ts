import type { operations } from '../contract/generated/control.d.ts';
import { ok } from '../http/json-answer.ts';
import type { HttpRequest, HttpResponse } from '../http/message.ts';
import { Query } from '../http/query.ts';
import type { ControlCall, ControlOperation, DataFileForm } from './control-request.ts';
import type { LiveWorld } from './live-world.ts';
import { getAbout } from './operations/about.ts';
import { advanceClock, getClock, setClock } from './operations/clock.ts';
import { exportWorld, importWorld } from './operations/contents.ts';
import { streamEvents } from './operations/events.ts';
import { addFault, clearFaults, listFaults, removeFault } from './operations/faults.ts';
import { clearJournal, getExchange, listJournal } from './operations/journal.ts';
import { createWorld, dropWorld, getWorld, listWorlds, resetWorld } from './operations/worlds.ts';
import { Problem, problemAnswer } from './problem.ts';
import type { Worlds } from './worlds.ts';

/** Where the control API is. */
export const controlPath = '/_identikit';

interface ControlRoute {
  readonly method: string;
  /** Below `controlPath`; parameters in braces. */
  readonly path: string;
  readonly run: ControlOperation;
}

const routes: Readonly<Record<keyof operations, ControlRoute>> = {
  getAbout: { method: 'GET', path: '/about', run: getAbout },
  listWorlds: { method: 'GET', path: '/worlds', run: listWorlds },
  createWorld: { method: 'POST', path: '/worlds', run: createWorld },
  getWorld: { method: 'GET', path: '/worlds/{name}', run: getWorld },
  dropWorld: { method: 'DELETE', path: '/worlds/{name}', run: dropWorld },
  resetWorld: { method: 'POST', path: '/reset', run: resetWorld },
  exportWorld: { method: 'GET', path: '/export', run: exportWorld },
  importWorld: { method: 'POST', path: '/import', run: importWorld },
  getClock: { method: 'GET', path: '/clock', run: getClock },
  setClock: { method: 'PUT', path: '/clock', run: setClock },
  advanceClock: { method: 'POST', path: '/clock/advance', run: advanceClock },
  listFaults: { method: 'GET', path: '/faults', run: listFaults },
  addFault: { method: 'POST', path: '/faults', run: addFault },
  clearFaults: { method: 'DELETE', path: '/faults', run: clearFaults },
  removeFault: { method: 'DELETE', path: '/faults/{id}', run: removeFault },
  listJournal: { method: 'GET', path: '/journal', run: listJournal },
  clearJournal: { method: 'DELETE', path: '/journal', run: clearJournal },
  streamEvents: { method: 'GET', path: '/events', run: streamEvents },
  getExchange: { method: 'GET', path: '/journal/{id}', run: getExchange },
};

const patterns = Object.values(routes).map((route) => ({
  route,
  pattern: new RegExp(`^${route.path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}));

/** How the control API is guarded. */
export interface ControlGuard {
  /** What `Authorization: Bearer` must bring; undefined for nothing. */
  readonly token: string | undefined;
  /** Milliseconds since 1970, by the clock of the machine. */
  readonly clock: () => number;
  readonly dataFile?: DataFileForm | undefined;
  /** Its OpenAPI document as JSON text, where there is one. */
  readonly document?: (() => string) | undefined;
  /** Answers GET of the console's files, which hold no secrets and need no token; undefined for other paths. */
  readonly console?: ((path: string) => Promise<HttpResponse> | undefined) | undefined;
}

/** Answers a request to the control API; every refusal is a problem document. */
export async function answerControl(
  request: HttpRequest,
  world: () => LiveWorld,
  worlds: Worlds,
  guard: ControlGuard,
): Promise<HttpResponse> {
  const [path = '', query = ''] = request.target.slice(controlPath.length).split(/\?(.*)/s);
  try {
    const page = request.method === 'GET' && guard.console?.(path);
    if (page) return await page;
    refuseStrangers(request, guard);
    if (path === '/openapi.json' && request.method === 'GET' && guard.document) return ok(guard.document());
    const { operation, params } = find(path, request.method);
    const call: ControlCall = {
      request,
      params,
      query: Query.parse(query),
      worlds,
      world: world(),
      clock: guard.clock,
      dataFile: guard.dataFile,
    };
    return await operation(call);
  } catch (error) {
    if (error instanceof Problem) return problemAnswer(error);
    throw error;
  }
}

/** @throws Problem 401 without the token, 403 for pages of other origins */
function refuseStrangers({ headers }: HttpRequest, { token }: ControlGuard): void {
  const origin = headers.origin;
  if (origin !== undefined && !isOwn(origin, headers.host))
    throw new Problem(
      403,
      'foreign-origin',
      'Pages of other origins have no access',
      `The request came from a page of ${origin}. Send it from a program, or from the console of this server.`,
    );
  if (token !== undefined && headers.authorization !== `Bearer ${token}`)
    throw new Problem(
      401,
      'token-missing',
      'The control token is missing or wrong',
      'Send the header "Authorization: Bearer TOKEN" with the token that --control-token set.',
    );
}

const isOwn = (origin: string, host: string | undefined): boolean => origin.replace(/^https?:\/\//, '') === host;

function find(path: string, method: string): { operation: ControlOperation; params: Record<string, string> } {
  const matching = patterns.filter(({ pattern }) => pattern.test(path));
  const found = matching.find(({ route }) => route.method === method);
  if (found) {
    const params = Object.entries(found.pattern.exec(path)!.groups ?? {});
    return {
      operation: found.route.run,
      params: Object.fromEntries(params.map(([name, value]) => [name, decoded(value)])),
    };
  }
  if (matching.length > 0)
    throw new Problem(
      405,
      'method-not-allowed',
      'This method is not allowed here',
      `${controlPath}${path} takes ${matching.map(({ route }) => route.method).join(', ')}.`,
    );
  throw new Problem(
    404,
    'unknown-path',
    'The control API has no such path',
    `${controlPath}${path} is none; ${controlPath}/openapi.json describes all.`,
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
