import { type Json, textOf, withError, withHeader, withJson } from '../answers.ts';
import { anything } from '../asked.ts';
import { claiming, differs, misreads, mutantsOf, spoils } from '../mutant.ts';

/** Wrong about the shape of errors. */
export const errorMutants = mutantsOf('error', [
  differs('no-error-id', 'Errors lack the header Ory-Error-Id', { http: { errorIdHeader: false } }),
  claiming(
    'v1.3.1',
    differs('error-id-early', 'Errors have the header Ory-Error-Id', { http: { errorIdHeader: true } }),
  ),
  differs('uuids-read-otherwise', 'A UUID that is none is told in the words of an older library', {
    json: { uuid: 'gofrs-4.3' },
  }),
  differs('long-escapes', 'A backspace and a form feed are escaped as older releases do', {
    json: { shortEscapes: false },
  }),
  misreads('request-id-unknown', 'Errors do not name the request', anything, (request) => ({
    ...request,
    headers: { ...request.headers, 'x-request-id': undefined },
  })),
  spoils('errors-are-problems', 'Errors have the content type of RFC 9457', anything, (answer) =>
    answer.status >= 400 ? withHeader(answer, 'Content-Type', 'application/problem+json') : answer,
  ),
  spoils('errors-are-flat', 'An error is not wrapped in a member', anything, (answer) =>
    withJson(answer, (body) => (body?.error ? (body.error as Json) : body)),
  ),
  spoils('errors-without-status', 'Errors do not name their status', anything, (answer) =>
    answer.status >= 400 ? withError(answer, { status: undefined }) : answer,
  ),
  spoils('no-line-feed', 'JSON ends without a line feed', anything, (answer) => ({
    ...answer,
    body: textOf(answer).trimEnd(),
  })),
]);
