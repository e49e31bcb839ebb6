import { answering, jsonOf, textOf, withHeader, withJson, without, withStatus } from '../answers.ts';
import { asked } from '../asked.ts';
import { despiteRefusal } from '../despite-refusal.ts';
import { unknownMembersOf } from '../known-words.ts';
import { claiming, differs, handles, misreads, mutantsOf, spoils } from '../mutant.ts';
import { withBody, withoutSent } from '../requests.ts';

/** Wrong about creating identities. */
export const createMutants = mutantsOf('create', [
  differs('location-with-base-path', 'Location has the base path', { create: { location: 'with-base-path' } }),
  differs('conflict-of-the-database', 'A taken identifier is told in the words of the database', {
    create: { conflict: 'database' },
  }),
  differs('decode-error-500', 'A body that cannot be read has code 500 in its error', {
    create: { decodeErrorCode: 500 },
  }),
  differs('schema-id-required', 'A body without schema_id is refused', { create: { required: ['schema_id'] } }),
  differs('schema-ids-plain-only', 'Schema ids in base64url are not known', { schemas: { encodedIds: false } }),
  differs('schema-ids-decoded', 'Schema ids are kept in plain spelling', { schemas: { storedId: 'plain' } }),
  differs('no-organizations', 'Organizations are not known', { identity: { organizationId: false } }),
  spoils('created-with-200', 'Creating an identity answers 200', asked.create, (answer) =>
    withStatus(answer, 201, 200),
  ),
  spoils('location-missing', 'Creating an identity answers without Location', asked.create, (answer) =>
    withHeader(answer, 'Location', undefined),
  ),
  spoils('location-leads-to-the-list', 'Location lacks the id', asked.create, (answer) =>
    answer.status === 201 ? withHeader(answer, 'Location', '/admin/identities/') : answer,
  ),
  spoils('html-not-escaped', 'JSON is written without escapes for HTML', asked.create, (answer) => ({
    ...answer,
    body: textOf(answer).replace(/\\u00(3c|3e|26)/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
  })),
  spoils('schema-url-in-plain', 'schema_url ends in the id as it is', asked.create, (answer) =>
    withJson(answer, (body) => ({ ...body, schema_url: `http://127.0.0.1/schemas/${body.schema_id}` })),
  ),
  spoils('updated-behind-created', 'A new identity was updated after it was created', asked.create, (answer) =>
    withJson(answer, (body) => ({ ...body, updated_at: new Date(Date.now() + 5000).toISOString() })),
  ),
  spoils('null-metadata-left-out', 'Metadata that is null is left out', asked.create, (answer) =>
    withJson(answer, (body) => (body.metadata_public === null ? without(body, 'metadata_public') : body)),
  ),
  misreads('unknown-members-accepted', 'Members that are not known are dropped in silence', asked.create, (request) =>
    withoutSent(request, ...unknownMembersOf(jsonOf(request.body.text))),
  ),
  misreads('numbers-rounded', 'Numbers pass through floating point', asked.create, (request) =>
    withBody(request, JSON.stringify(jsonOf(request.body.text))),
  ),
  misreads('states-ignored', 'Every new identity is active', asked.create, (request) => withoutSent(request, 'state')),
  misreads('empty-metadata-dropped', 'Metadata that is no object is dropped', asked.create, (request) =>
    /"metadata_public":(?!\{)/.test(request.body.text) ? withoutSent(request, 'metadata_public') : request,
  ),
  misreads('broken-bodies-are-empty', 'A body that cannot be read counts as an empty one', asked.create, (request) =>
    Object.keys(jsonOf(request.body.text)).length === 0 ? withBody(request, '{"traits":{}}') : request,
  ),
  handles(
    'content-type-enforced',
    'Only application/json can be created from',
    (handler) => (request) =>
      asked.create(request) && !request.headers['content-type']?.startsWith('application/json')
        ? answering(415, { error: { code: 415, status: 'Unsupported Media Type', message: 'send JSON' } })
        : handler(request),
  ),
  handles('uniqueness-forgotten', 'An identifier can be taken twice', (handler) =>
    despiteRefusal(handler, asked.create),
  ),
  handles('unique-in-letter-case', 'An identifier in another letter case is another', (handler) =>
    despiteRefusal(handler, (request) => asked.create(request) && /"[^"@]*[A-Z][^"@]*@/.test(request.body.text)),
  ),
  handles('refused-yet-claimed', 'A refused create keeps its identifiers taken', (handler) => {
    const claimed = new Set<string>();
    return async (request) => {
      if (!asked.create(request)) return handler(request);
      const traits = JSON.stringify(jsonOf(request.body.text).traits);
      if (claimed.has(traits)) return answering(409, { error: { code: 409, status: 'Conflict', message: 'taken' } });
      const outcome = await handler(request);
      if ('status' in outcome && outcome.status === 400) claimed.add(traits);
      return outcome;
    };
  }),
  claiming(
    'v1.0.0',
    differs('conflict-of-the-identity', 'A taken identifier is told in the words of a later release', {
      create: { conflict: 'identity' },
    }),
  ),
]);
