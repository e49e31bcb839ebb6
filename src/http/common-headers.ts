import type { HttpBehaviour } from '../dialect/behaviour.ts';
import { jsonHeaders } from './json-answer.ts';
import type { HttpResponse } from './message.ts';

/** Headers that a route adds to whatever answers it: Cache-Control, and on the public listener Vary. */
export interface CommonHeaders {
  /** Name, value, name, value …, in alphabetical order. */
  readonly list: readonly string[];
  /** The list with the headers of a success in JSON, made once for the most frequent answer. */
  readonly withJson: readonly string[];
}

const cacheControl = ['Cache-Control', 'private, no-cache, no-store, must-revalidate'];
const vary = ['Vary', 'Cookie'];

const uncached = commonHeaders(cacheControl);
const uncachedVarying = commonHeaders([...cacheControl, ...vary]);
const cached = commonHeaders([]);
const cachedVarying = commonHeaders(vary);

/**
 * The headers that a request's answers share.
 * @param matched whether the path and method have a route (that does not allow caching)
 * @param varying whether the answer depends on cookies
 */
export function commonHeadersFor(
  http: HttpBehaviour,
  method: string,
  matched: boolean,
  varying: boolean,
): CommonHeaders {
  const forbidsCaching = http.cacheControl === 'matched-routes' ? matched : method === 'GET';
  if (forbidsCaching) return varying ? uncachedVarying : uncached;
  return varying ? cachedVarying : cached;
}

/** The answer with common headers among its own, all in alphabetical order, as Go sends them. */
export function withCommonHeaders(answer: HttpResponse, common: CommonHeaders): HttpResponse {
  if (common.list.length === 0) return answer;
  const headers = answer.headers === jsonHeaders ? common.withJson : mergeHeaders(answer.headers, common.list);
  return answer.close
    ? { status: answer.status, headers, body: answer.body, close: true }
    : { status: answer.status, headers, body: answer.body };
}

/** Two lists of headers, each in alphabetical order, as one. */
export function mergeHeaders(a: readonly string[], b: readonly string[]): readonly string[] {
  if (b.length === 0) return a;
  const merged: string[] = [];
  let j = 0;
  for (let i = 0; i < a.length; i += 2) {
    for (; j < b.length && b[j]! < a[i]!; j += 2) merged.push(b[j]!, b[j + 1]!);
    merged.push(a[i]!, a[i + 1]!);
  }
  for (; j < b.length; j++) merged.push(b[j]!);
  return merged;
}

function commonHeaders(list: readonly string[]): CommonHeaders {
  return { list: Object.freeze([...list]), withJson: Object.freeze(mergeHeaders(jsonHeaders, list)) };
}
