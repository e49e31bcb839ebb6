import { anyOf, asked } from './asked.ts';
import { claiming, differs, handles, misreads, mutantsOf, spoils } from './mutant.ts';
import { answering, jsonOf, withJson, withoutSent, withSent, withStatus } from './rewrite.ts';

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
  misreads('put-merges', 'A PUT keeps the metadata that it leaves out', asked.put, (request) =>
    withSent(request, (body) => ('metadata_public' in body ? body : { ...body, metadata_public: { plan: 'free' } })),
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
      asked.put(request) && 'surprise' in jsonOf(request.body.text)
        ? answering(400, { error: { code: 400, status: 'Bad Request', message: 'unknown member' } })
        : handler(request),
  ),
  spoils('put-forgets-uniqueness', 'A PUT may take the identifier of another', asked.put, (answer) =>
    withStatus(answer, 409, 200),
  ),
  spoils('put-creates', 'A PUT of an unknown id creates it', asked.put, (answer) => withStatus(answer, 404, 201)),
  spoils('created-at-moves', 'A PUT makes created_at that of the update', asked.put, (answer) =>
    withJson(answer, (body) => ({ ...body, created_at: new Date().toISOString() })),
  ),
  handles('old-identifier-stays-taken', 'The identifier before a PUT stays taken', (handler) => {
    const taken = new Set<unknown>();
    const emailIn = (text: string): unknown => (jsonOf(text).traits as { email?: unknown } | undefined)?.email;
    return async (request) => {
      if (asked.create(request) && taken.has(emailIn(request.body.text)))
        return answering(409, { error: { code: 409, status: 'Conflict', message: 'taken' } });
      if (asked.put(request)) {
        const before = await handler({ ...request, method: 'GET', body: { text: '', length: 0, tooLarge: false } });
        const outcome = await handler(request);
        if ('status' in outcome && outcome.status === 200 && 'body' in before) {
          const email = emailIn(
            String(typeof before.body === 'string' ? before.body : new TextDecoder().decode(before.body)),
          );
          if (email !== undefined && email !== emailIn(request.body.text)) taken.add(email);
        }
        return outcome;
      }
      return handler(request);
    };
  }),
  handles('put-drops-credentials', 'A PUT takes away the credentials that it leaves out', (handler) => {
    const put = new Set<string>();
    const idOf = (target: string): string => /identities\/([^?/]+)/.exec(target)?.[1] ?? '';
    return async (request) => {
      if (asked.put(request)) put.add(idOf(request.target));
      const outcome = await handler(request);
      const gone = anyOf(asked.get)(request) && put.has(idOf(request.target)) && 'status' in outcome;
      return gone ? withJson(outcome, (body) => ({ ...body, credentials: {} })) : outcome;
    };
  }),
]);
