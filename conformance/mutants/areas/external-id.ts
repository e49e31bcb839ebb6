import { jsonOf, withStatus } from '../answers.ts';
import { anyOf, asked, naming, to } from '../asked.ts';
import { despiteRefusal } from '../despite-refusal.ts';
import { keeping } from '../identity-before.ts';
import { claiming, differs, handles, misreads, mutantsOf, spoils } from '../mutant.ts';
import { withTarget } from '../requests.ts';

const byExternalId = naming('/by/external/', (request) => request.method === 'GET');

/** Wrong about external ids. */
export const externalIdMutants = mutantsOf('external-id', [
  differs('no-external-id-route', 'Identities cannot be looked for by external id', {
    http: { externalIdRoute: false },
  }),
  claiming(
    'v1.3.1',
    differs('external-ids-early', 'External ids are known, which this release does not have', {
      identity: { externalId: true },
      http: { externalIdRoute: true },
    }),
  ),
  misreads('external-id-of-any-case', 'Letter case of external ids does not matter', byExternalId, (request) =>
    withTarget(request, (target) => target.toLowerCase()),
  ),
  misreads('external-id-cut-at-a-slash', 'An external id ends at its first slash', byExternalId, (request) =>
    withTarget(request, (target) => target.replace(/%2F.*$/i, '')),
  ),
  spoils('unknown-external-id-empty', 'An unknown external id is answered with 200', byExternalId, (answer) =>
    withStatus(answer, 404, 200),
  ),
  handles(
    'put-keeps-the-external-id',
    'A PUT keeps the external id that it leaves out',
    (handler) => async (request) =>
      handler(asked.put(request) ? await keeping('external_id', handler, request) : request),
  ),
  misreads('patch-ignores-the-external-id', 'A JSON Patch of the external id has no effect', asked.patch, (request) =>
    request.body.text.includes('/external_id') ? { ...request, body: { ...request.body, text: '[]' } } : request,
  ),
  handles('external-id-not-unique', 'An external id can be given twice', (handler) =>
    despiteRefusal(handler, (request) => asked.create(request) && 'external_id' in jsonOf(request.body.text)),
  ),
  spoils(
    'external-id-conflict-400',
    'A taken external id is a bad request',
    anyOf(asked.create, to('PUT', '/identities/*')),
    (answer) => withStatus(answer, 409, 400),
  ),
]);
