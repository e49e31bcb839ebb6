import { answering, textOf, withError, withStatus } from '../answers.ts';
import { anything, asked, naming } from '../asked.ts';
import { handles, misreads, mutantsOf, ofConnhex, spoils } from '../mutant.ts';
import { withTarget } from '../requests.ts';

/** Wrong about what Connhex IAM documents. */
export const connhexMutants = mutantsOf(
  'connhex',
  [
    spoils('page-size-of-500-refused', 'The greatest documented page_size is refused', asked.list, (answer, request) =>
      request.target.includes('page_size=500') ? withStatus(answer, 200, 400) : answer,
    ),
    spoils(
      'page-size-of-501-crashes',
      'A page_size beyond the documented ones is an internal error',
      asked.list,
      (answer, request) => (request.target.includes('page_size=501') ? withStatus(answer, 200, 500) : answer),
    ),
    misreads('per-page-cut-to-100', 'per_page is cut to 100', asked.list, (request) =>
      withTarget(request, (target) => target.replace(/per_page=\d{3,}/, 'per_page=100')),
    ),
    spoils(
      'default-page-token-refused',
      'The documented default of page_token is refused',
      naming('page_token=1&', asked.list),
      (answer) => withStatus(answer, 200, 400),
    ),
    spoils('consistency-unknown', 'A consistency is refused', naming('consistency=', asked.list), (answer) =>
      withStatus(answer, 200, 400),
    ),
    spoils(
      'lookup-secrets-not-included',
      'A documented type of credentials is refused',
      naming('lookup_secret', asked.get),
      (answer) => withStatus(answer, 200, 400),
    ),
    spoils(
      'undocumented-type-crashes',
      'A type that is not documented is an internal error',
      naming('link_recovery', asked.get),
      (answer) => withStatus(answer, 200, 500),
    ),
    spoils('unknown-path-200', 'An unknown path is answered with a page', anything, (answer) =>
      textOf(answer).startsWith('404 page') ? { ...answer, status: 200 } : answer,
    ),
    handles(
      'batch-delete-forgotten',
      'A batch says that it deletes, and does not',
      (handler) => (request) =>
        asked.batch(request) && request.body.text.includes('"delete"')
          ? answering(200, { identities: [] })
          : handler(request),
    ),
    spoils('errors-without-message', 'Errors have no message', asked.get, (answer) =>
      withError(answer, { message: '' }),
    ),
  ].map(ofConnhex),
);
