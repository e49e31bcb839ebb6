import type { Instant } from './command/instant.ts';
import { LazyMoment } from './command/moment.ts';
import { randomOf } from './command/random.ts';
import { WorldTime } from './command/world-time.ts';
import type { Dialect } from './dialect/behaviour.ts';
import { withCommonHeaders } from './http/common-headers.ts';
import { errorResponse } from './http/error-response.ts';
import { ApiError, plainError } from './http/errors.ts';
import type { HttpRequest, HttpResponse, Outcome } from './http/message.ts';
import type { OperationId } from './http/route-table.ts';
import { createRouter, type RoutedRequest, type Router } from './http/router.ts';
import { csrfCookies } from './http/routing/csrf.ts';
import type { Database } from './identity/database.ts';
import { HandlerCrash } from './identity/handler-crash.ts';
import type { Realm } from './identity/realm.ts';
import type { IdentitySchemas } from './identity/schemas.ts';
import type { Settings } from './identity/settings.ts';
import { AnswerBytes, AnswerCache } from './operations/answer-cache.ts';
import { operations } from './operations/operations.ts';
import { applyChange, type Change, type StoredChange, storedChange } from './store/change.ts';
import type { PastWorlds } from './store/past-worlds.ts';
import { World } from './store/world.ts';

/** What a backend is made from. */
export interface BackendOptions {
  readonly dialect: Dialect;
  readonly database: Database;
  readonly schemas: IdentitySchemas;
  readonly settings: Settings;
  /** The time of the next command. It may repeat itself: commands are told apart all the same unless `frozen`. */
  readonly clock: () => Instant;
  /** Whether the clock stands still, so that all times of a command are the same. */
  readonly frozen?: boolean;
  /** A new seed for the random bits of a command. */
  readonly seed: () => string;
  /** Takes what each accepted command changed, before the command is answered. */
  readonly log?: ((entry: LogEntry) => void) | undefined;
  /** What lists with consistency=eventual see; without it they see the world as it is. */
  readonly past?: PastWorlds | undefined;
  /** Of the cookie against forged requests that the public listener sets; without a name it sets none. */
  readonly csrfCookieName?: string | undefined;
  /** Is told of errors of the server itself, which are answered with 500. */
  readonly onError?: (error: unknown, request: HttpRequest) => void;
  readonly world?: World;
}

/** What one accepted command did to the world. */
export interface LogEntry {
  /** When it was carried out; later commands are later. */
  readonly at: Instant;
  readonly operation: OperationId | 'snapshot';
  readonly changes: readonly StoredChange[];
}

/** The API as a function of requests, without a door. */
export interface Backend {
  readonly world: World;
  readonly time: WorldTime;
  readonly dialect: Dialect;
  /** Whether a log keeps it. */
  readonly isKept: boolean;
  /** Answers a request; a promise only where a password has to be hashed or compared. */
  handle(request: HttpRequest): Outcome | Promise<Outcome>;
  readonly schemas: IdentitySchemas;
  /** Where a request leads; undefined when no operation answers it. */
  routed(request: HttpRequest): RoutedRequest | undefined;
  /** Makes the changes of a logged command again. */
  replay(entry: LogEntry): void;
  /** Lets lists with consistency=eventual see this past from now on, or the world as it is. */
  letListsLag(past: PastWorlds | undefined): void;
  /** The same API over another world and time. Neither log nor past go with it. */
  over(world: World, time: WorldTime): Backend;
}

/** Makes a backend with an empty world, or with the one given. */
export function createBackend(options: BackendOptions): Backend {
  const { dialect, settings, clock, frozen = false, seed } = options;
  const route = createRouter({
    dialect,
    adminUrl: settings.adminBaseUrl,
    publicUrl: settings.publicBaseUrl,
    csrfCookie: options.csrfCookieName === undefined ? undefined : csrfCookies(options.csrfCookieName, csrfTokens()),
  });
  const time = new WorldTime(clock, seed, frozen ? clock() : undefined);
  return backendOver(options.world ?? new World(), time, { ...options, route, answers: new AnswerBytes() });
}

/** No request shows one that is right: they need not be hard to guess, but the same in every run. */
function csrfTokens(): () => Uint8Array {
  let count = 0;
  return () => randomOf(`csrf token ${count++}`).bytes(32);
}

/** What forks of a backend have in common. */
interface Shared extends BackendOptions {
  readonly route: Router;
  readonly answers: AnswerBytes;
}

function backendOver(world: World, time: WorldTime, shared: Shared): Backend {
  const { dialect, settings, log, route } = shared;
  const realm: Realm = { dialect, database: shared.database, schemas: shared.schemas, settings, world };
  const cache = new AnswerCache(shared.answers);
  let past = shared.past;
  let changes: Change[] = [];
  world.follow((change) => changes.push(change));
  past?.settle(world);

  const carryOut = (request: HttpRequest, routed: RoutedRequest, moment: LazyMoment): Outcome | Promise<Outcome> => {
    const { params, query, path, operationId, commonHeaders } = routed;
    const finish = (response: HttpResponse): Outcome => {
      if (changes.length > 0) {
        log?.({ at: moment.now(), operation: operationId, changes: changes.map(storedChange) });
        past?.record(world);
        changes = [];
      }
      return withCommonHeaders(response, commonHeaders);
    };
    const fail = (error: unknown): Outcome => {
      if (error instanceof HandlerCrash)
        return { dropped: true, why: `this makes the real server crash: ${error.message}` };
      if (!(error instanceof ApiError)) shared.onError?.(error, request);
      const shown = error instanceof ApiError ? error : plainError('an error of the mock itself; see its log');
      return finish(errorResponse(shown, request, dialect));
    };
    try {
      const answer = operations[operationId]({ request, params, query, path, realm, moment, cache, past });
      return answer instanceof Promise ? answer.then(finish).catch(fail) : finish(answer);
    } catch (error) {
      return fail(error);
    }
  };

  const nextMoment = () => time.next();
  return {
    world,
    time,
    dialect,
    isKept: log !== undefined,
    handle(request) {
      const routed = route(request);
      return 'operationId' in routed ? carryOut(request, routed, new LazyMoment(nextMoment)) : routed;
    },
    schemas: shared.schemas,
    routed(request) {
      const routed = route(request);
      return 'operationId' in routed ? routed : undefined;
    },
    letListsLag(other) {
      past = other;
      past?.settle(world);
    },
    replay(entry) {
      for (const change of entry.changes) applyChange(change, world);
      time.passed(entry.at);
      changes = [];
    },
    over: (otherWorld, otherTime) => backendOver(otherWorld, otherTime, { ...shared, log: undefined, past: undefined }),
  };
}
