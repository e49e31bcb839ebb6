import { answering, jsonOf, refusing, withJson, withStatus } from '../answers.ts';
import { asked } from '../asked.ts';
import { despiteRefusal } from '../despite-refusal.ts';
import { identityBefore, keeping } from '../identity-before.ts';
import { unknownMembersOf } from '../known-words.ts';
import { claiming, differs, handles, misreads, mutantsOf, spoils } from '../mutant.ts';
import { idIn, withoutSent } from '../requests.ts';

const conflict = { error: { code: 409, status: 'Conflict', message: 'taken' } };

/** Wrong about PUT. */
export const updateMutants = mutantsOf('update', [
  differs('updated-at-frozen', 'updated_at never moves', { identity: { updatedAt: 'frozen' } }),
  claiming(
    'v1.3.1',
    differs('updated-at-moves', 'updated_at moves, which this release forgets', { identity: { updatedAt: 'moves' } }),
  ),
  differs('put-wants-all', 'A PUT without state or schema is refused', {
    update: { required: ['schema_id', 'traits', 'state'] },
  }),
  differs('answers-as-read', 'The answer to a PUT shows what a read shows', { identity: { writeAnswer: 'as-read' } }),
  differs('content-types-listed', 'A content type is looked for in a list', { http: { contentType: 'list' } }),
  differs('credentials-written-again', 'Each write dates all credentials anew', {
    update: { credentialRows: 'all-rewritten' },
  }),
  handles(
    'put-merges',
    'A PUT keeps the metadata that it leaves out',
    (handler) => async (request) =>
      handler(asked.put(request) ? await keeping('metadata_public', handler, request) : request),
  ),
  misreads('put-ignores-the-state', 'A PUT does not change the state', asked.put, (request) =>
    withoutSent(request, 'state'),
  ),
  misreads('put-ignores-the-schema', 'A PUT does not change the schema', asked.put, (request) =>
    withoutSent(request, 'schema_id'),
  ),
  misreads('put-ignores-credentials', 'Credentials in a PUT have no effect', asked.put, (request) =>
    withoutSent(request, 'credentials'),
  ),
  misreads('put-takes-any-content-type', 'A PUT may have any content type', asked.put, (request) => ({
    ...request,
    headers: { ...request.headers, 'content-type': 'application/json' },
  })),
  handles(
    'put-is-strict',
    'A PUT with members that are not known is refused',
    (handler) => (request) =>
      asked.put(request) && unknownMembersOf(jsonOf(request.body.text)).length > 0
        ? refusing('unknown member')
        : handler(request),
  ),
  handles('put-forgets-uniqueness', 'A PUT may take the identifier of another', (handler) =>
    despiteRefusal(handler, asked.put),
  ),
  spoils('put-creates', 'A PUT of an unknown id creates it', asked.put, (answer) => withStatus(answer, 404, 201)),
  spoils('created-at-moves', 'A PUT makes created_at that of the update', asked.put, (answer) =>
    withJson(answer, (body) => ({ ...body, created_at: new Date().toISOString() })),
  ),
  handles('old-identifier-stays-taken', 'The identifier before a PUT stays taken', (handler) => {
    const taken = new Set<string>();
    return async (request) => {
      const traits = JSON.stringify(jsonOf(request.body.text).traits);
      if (asked.create(request) && taken.has(traits)) return answering(409, conflict);
      const before = asked.put(request) ? await identityBefore(handler, request) : {};
      const outcome = await handler(request);
      const isDone = asked.put(request) && 'status' in outcome && outcome.status === 200;
      if (isDone && JSON.stringify(before.traits) !== traits) taken.add(JSON.stringify(before.traits));
      return outcome;
    };
  }),
  handles('put-drops-credentials', 'A PUT takes away the credentials that it leaves out', (handler) => {
    const put = new Set<string>();
    return async (request) => {
      if (asked.put(request)) put.add(idIn(request));
      const outcome = await handler(request);
      const isGone = asked.get(request) && put.has(idIn(request)) && 'status' in outcome;
      return isGone ? withJson(outcome, (body) => ({ ...body, credentials: {} })) : outcome;
    };
  }),
]);
