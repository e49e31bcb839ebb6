import type { HttpRequest, HttpResponse } from '../http/message.ts';
import { Query } from '../http/query.ts';
import type { ControlCall, ControlOperation } from './control-request.ts';
import type { LiveWorld } from './live-world.ts';
import { advanceClock, getClock, setClock } from './operations/clock.ts';
import { exportWorld, importWorld } from './operations/contents.ts';
import { clearJournal, getExchange, listJournal } from './operations/journal.ts';
import { createWorld, dropWorld, getWorld, listWorlds, resetWorld } from './operations/worlds.ts';
import { Problem, problemAnswer } from './problem.ts';
import type { Worlds } from './worlds.ts';

/** Where the control API is. */
export const controlPath = '/_identikit';

interface ControlRoute {
  readonly path: RegExp;
  readonly methods: Readonly<Record<string, ControlOperation>>;
}

const routes: readonly ControlRoute[] = [
  { path: /^\/worlds$/, methods: { GET: listWorlds, POST: createWorld } },
  { path: /^\/worlds\/(?<name>[^/]+)$/, methods: { GET: getWorld, DELETE: dropWorld } },
  { path: /^\/reset$/, methods: { POST: resetWorld } },
  { path: /^\/export$/, methods: { GET: exportWorld } },
  { path: /^\/import$/, methods: { POST: importWorld } },
  { path: /^\/clock$/, methods: { GET: getClock, PUT: setClock } },
  { path: /^\/clock\/advance$/, methods: { POST: advanceClock } },
  { path: /^\/journal$/, methods: { GET: listJournal, DELETE: clearJournal } },
  { path: /^\/journal\/(?<id>[^/]+)$/, methods: { GET: getExchange } },
];

/** How the control API is guarded. */
export interface ControlGuard {
  /** What `Authorization: Bearer` must bring; undefined for nothing. */
  readonly token: string | undefined;
}

/** Answers a request to the control API; every refusal is a problem document. */
export async function answerControl(
  request: HttpRequest,
  world: () => LiveWorld,
  worlds: Worlds,
  guard: ControlGuard,
): Promise<HttpResponse> {
  try {
    refuseStrangers(request, guard);
    const [path = '', query = ''] = request.target.slice(controlPath.length).split(/\?(.*)/s);
    const { operation, params } = find(path, request.method);
    const call: ControlCall = { request, params, query: Query.parse(query), worlds, world: world() };
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
  for (const route of routes) {
    const match = route.path.exec(path);
    if (!match) continue;
    const operation = route.methods[method];
    const params = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decoded(value)]);
    if (operation) return { operation, params: Object.fromEntries(params) };
    throw new Problem(
      405,
      'method-not-allowed',
      'This method is not allowed here',
      `${controlPath}${path} takes ${Object.keys(route.methods).join(' and ')}.`,
    );
  }
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
