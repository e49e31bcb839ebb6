import { answering, refusing, withHeader, withJson, without, withStatus } from '../answers.ts';
import { asked } from '../asked.ts';
import { isUuid } from '../known-words.ts';
import { handles, misreads, mutantsOf, spoils } from '../mutant.ts';
import { idIn, withTarget } from '../requests.ts';

/** Wrong about reading one identity. */
export const getMutants = mutantsOf('get', [
  spoils('cacheable-reads', 'Reads may be kept by caches', asked.get, (answer) =>
    withHeader(answer, 'Cache-Control', undefined),
  ),
  spoils('id-has-to-be-a-uuid', 'An id that is no UUID is a 400', asked.get, (answer, request) =>
    isUuid(idIn(request)) ? answer : withStatus(answer, 404, 400),
  ),
  spoils('unknown-id-empty', 'An unknown id is answered with 200 and null', asked.get, (answer) =>
    answer.status === 404 ? answering(200, null) : answer,
  ),
  spoils('members-sorted', 'Members are written in the order of the alphabet', asked.get, (answer) =>
    withJson(answer, (body) => Object.fromEntries(Object.entries(body).sort(([a], [b]) => (a < b ? -1 : 1)))),
  ),
  spoils('metadata-admin-not-read', 'Reads do not show metadata_admin', asked.get, (answer) =>
    withJson(answer, (body) => without(body, 'metadata_admin')),
  ),
  misreads('id-spelled-one-way', 'An id in another spelling is unknown', asked.get, (request) =>
    isUuid(idIn(request)) && !/[A-F]/.test(idIn(request))
      ? request
      : withTarget(request, (target) => target.replace(idIn(request), 'nobody')),
  ),
  handles(
    'unknown-parameters-refused',
    'A parameter that is not known is refused',
    (handler) => (request) =>
      asked.get(request) && /[?&](?!include_credential)/.test(request.target)
        ? refusing('unknown parameter')
        : handler(request),
  ),
]);
