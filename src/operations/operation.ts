import type { Moment } from '../command/moment.ts';
import type { HttpRequest, HttpResponse } from '../http/message.ts';
import type { Query } from '../http/query.ts';
import type { Realm } from '../identity/realm.ts';
import type { PastWorlds } from '../store/past-worlds.ts';
import type { AnswerCache } from './answer-cache.ts';

/** One request on its way to an operation. */
export interface Call {
  readonly request: HttpRequest;
  /** The path's parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  /** The path as links repeat it. */
  readonly path: string;
  readonly realm: Realm;
  readonly moment: Moment;
  readonly cache: AnswerCache;
  /** What reads see that may be behind; without it the world as it is. */
  readonly past?: PastWorlds | undefined;
}

/**
 * One operation of the API: reads the request, lets the domain act, writes the answer.
 * @throws ApiError for every refusal, HandlerCrash where the real server would close the connection
 */
export type Operation = (call: Call) => HttpResponse | Promise<HttpResponse>;
