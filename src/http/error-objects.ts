import type { Dialect } from '../dialect/behaviour.ts';
import { mergeHeaders } from './common-headers.ts';
import { errorResponse } from './error-response.ts';
import { ApiError, notFound } from './errors.ts';
import type { Router } from './router.ts';

/** A router whose own 404 and 405 are error objects instead of plain text. */
export function withErrorObjects(route: Router, dialect: Dialect): Router {
  return (request) => {
    const answer = route(request);
    if ('operationId' in answer || (answer.status !== 404 && answer.status !== 405)) return answer;
    const error = answer.status === 404 ? notFound() : methodNotAllowed;
    const { headers, body } = errorResponse(error, request, dialect);
    return { ...answer, headers: mergeHeaders(headers, withoutPlainText(answer.headers)), body };
  };
}

const methodNotAllowed = new ApiError({ code: 405, message: 'The requested method is not allowed for this path' });

function withoutPlainText(headers: readonly string[]): readonly string[] {
  return headers.flatMap((name, i) => (i % 2 === 0 && !plainText.has(name) ? [name, headers[i + 1]!] : []));
}

const plainText = new Set(['Content-Type', 'X-Content-Type-Options']);
