import { jsonOf, refusing, textOf, withJson } from '../answers.ts';
import { asked } from '../asked.ts';
import { despiteRefusal } from '../despite-refusal.ts';
import { unknownMembersOf } from '../known-words.ts';
import { claiming, differs, handles, misreads, mutantsOf, spoils } from '../mutant.ts';
import { withBody, withSent } from '../requests.ts';

type Operation = { op?: string; path?: string; value?: unknown };

/** The patch with its operations changed; anything else is left. */
const operations = (change: (list: Operation[]) => Operation[]) => (body: unknown) =>
  Array.isArray(body) ? change(body) : body;

/** Wrong about JSON Patch. */
export const patchMutants = mutantsOf('patch', [
  differs('removed-members-kept', 'What a patch removes stays', {
    patch: { removedMembers: 'kept', document: 'without-credentials' },
  }),
  differs('patch-without-credentials', 'A patch cannot reach credentials', {
    patch: { document: 'without-credentials' },
  }),
  differs('patch-to-the-letter', 'JSON Patch is applied as RFC 6902 says', { patch: { library: 'rfc-6902' } }),
  differs('older-patch-library', 'JSON Patch is applied by the library of v1.3.1', { patch: { library: '5.6' } }),
  differs('denied-paths-exact', 'Only exact paths are denied to patches', { patch: { deniedPaths: 'exact' } }),
  claiming(
    'v1.3.1',
    differs('removed-members-cleared', 'What a patch removes is cleared, which this release forgets', {
      patch: { removedMembers: 'cleared' },
    }),
  ),
  claiming(
    'v1.3.1',
    differs('newer-patch-library', 'JSON Patch is applied by the library of v25.4.0', { patch: { library: '5.9' } }),
  ),
  differs('unknown-credential-not-found', 'A credential of no known type is a 404', {
    update: { unknownCredentialType: 'not-found' },
  }),
  differs('document-of-an-older-type', 'Errors name the document of an older release', {
    patch: { view: '*identity.WithAdminMetadataInJSON' },
  }),
  misreads('patch-clears-metadata-admin', 'A JSON Patch clears metadata_admin', asked.patch, (request) =>
    request.body.text.startsWith('[{')
      ? withBody(request, request.body.text.replace(/\]$/, ',{"op":"add","path":"/metadata_admin","value":null}]'))
      : request,
  ),
  misreads('denied-paths-skipped', 'Operations on denied paths are left out in silence', asked.patch, (request) =>
    withSent(
      request,
      operations((list) => list.filter(({ path }) => !/^\/(?:id|credentials|stateChangedAt)$/.test(path ?? ''))),
    ),
  ),
  misreads('test-op-skipped', 'The operation test is left out in silence', asked.patch, (request) =>
    withSent(
      request,
      operations((list) => list.filter(({ op }) => op !== 'test')),
    ),
  ),
  handles('bad-removals-skipped', 'Removing what is missing is left out in silence', (handler) => async (request) => {
    const outcome = await handler(request);
    const isMissing = asked.patch(request) && 'status' in outcome && /remove|missing/.test(textOf(outcome));
    return isMissing && outcome.status === 400 ? handler(withBody(request, '[]')) : outcome;
  }),
  misreads('state-path-ignored', 'A JSON Patch does not change the state', asked.patch, (request) =>
    withSent(
      request,
      operations((list) => list.filter(({ path }) => path !== '/state')),
    ),
  ),
  misreads('pointers-not-unescaped', 'In paths ~1 and ~0 stand for themselves', asked.patch, (request) =>
    withBody(request, request.body.text.replace(/~([01])/g, '~0$1')),
  ),
  misreads('lists-append-only', 'Adding to a list always goes to its end', asked.patch, (request) =>
    withBody(request, request.body.text.replace(/("op":"add","path":"[^"]*\/)\d+"/g, '$1-"')),
  ),
  spoils(
    'patch-wants-its-content-type',
    'A JSON Patch of another content type is refused',
    asked.patch,
    (answer, { headers }) =>
      /^application\/(?:json-patch\+)?json/.test(headers['content-type'] ?? '') ? answer : { ...answer, status: 415 },
  ),
  handles('patch-forgets-uniqueness', 'A JSON Patch may take the identifier of another', (handler) =>
    despiteRefusal(handler, asked.patch),
  ),
  spoils('patch-shows-everything', 'A member that identities do not have is kept', asked.patch, (answer, request) => {
    const added = [...request.body.text.matchAll(/"path":"\/(\w+)"/g)].map(([, name]) => [name, null]);
    const unknown = unknownMembersOf(Object.fromEntries(added)).map((name) => [name, 'added']);
    return answer.status === 200 ? withJson(answer, (body) => ({ ...Object.fromEntries(unknown), ...body })) : answer;
  }),
  spoils('empty-patch-304', 'A patch of nothing is answered with 304', asked.patch, (answer, request) =>
    request.body.text === '[]' ? { ...answer, status: 304, body: '' } : answer,
  ),
  spoils('state-changed-at-frozen', 'state_changed_at never moves', asked.get, (answer) =>
    withJson(answer, (body) => ('created_at' in body ? { ...body, state_changed_at: body.created_at } : body)),
  ),
  handles(
    'patch-half-done',
    'The operations before one that is refused are carried out',
    (handler) => async (request) => {
      const outcome = await handler(request);
      if (!asked.patch(request) || !('status' in outcome) || outcome.status !== 400) return outcome;
      const sent: unknown = jsonOf(request.body.text);
      if (Array.isArray(sent)) await handler(withBody(request, JSON.stringify(sent.slice(0, 1))));
      return outcome;
    },
  ),
  handles(
    'body-before-identity',
    'A body that is no JSON Patch is told before an unknown id',
    (handler) => (request) =>
      asked.patch(request) && !request.body.text.startsWith('[') ? refusing('no JSON Patch') : handler(request),
  ),
]);
