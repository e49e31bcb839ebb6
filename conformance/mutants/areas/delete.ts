import { answering, jsonOf, textOf, withError, withStatus } from '../answers.ts';
import { asked, to } from '../asked.ts';
import { claiming, differs, handles, misreads, mutantsOf, spoils } from '../mutant.ts';
import { parameterOf, withoutParameter } from '../requests.ts';

const credentials = to('DELETE', '/identities/*/credentials/*');

/** Wrong about deleting identities and credentials. */
export const deleteMutants = mutantsOf('delete', [
  differs('deleting-twice-is-fine', 'Deleting what is not there is answered with 204', {
    identity: { deletingUnknown: 'no-content' },
  }),
  differs('last-factor-goes', 'The only first factor can be deleted', {
    credentials: { deletion: 'oidc-by-identifier' },
  }),
  claiming(
    'v1.2.0',
    differs('links-can-be-deleted', 'Links to providers can be deleted, which this release refuses', {
      credentials: { deletion: 'oidc-by-identifier' },
    }),
  ),
  claiming(
    'v1.2.0',
    differs('first-factor-in-newer-words', 'A first factor is refused in the words of a later release', {
      credentials: { firstFactorText: 'You cannot remove first factor credentials.' },
    }),
  ),
  differs('short-links-do-not-count', 'A link of one letter is no first factor', {
    credentials: { oidcFactor: 'longer-than-a-letter' },
  }),
  differs('some-hashes-do-not-count', 'A password with a hash from elsewhere is no first factor', {
    credentials: { passwordFactor: 'bcrypt-or-argon2id' },
  }),
  differs('emptied-links-shown', 'A credential whose last link is gone shows one of empty texts', {
    credentials: { emptiedProviders: 'null' },
  }),
  spoils('deleted-with-200', 'Deleting an identity answers 200', asked.delete, (answer) =>
    withStatus(answer, 204, 200),
  ),
  spoils('deleted-with-its-remains', 'Deleting an identity answers with a body', asked.delete, (answer) =>
    answer.status === 204 ? answering(200, { deleted: true }) : answer,
  ),
  spoils('credential-delete-silent', 'Deleting credentials that are not set up is fine', credentials, (answer) =>
    answer.status === 404 ? { status: 204, headers: [] } : answer,
  ),
  spoils('credential-type-unnamed', 'What could not be deleted is not named', credentials, (answer) =>
    withError(answer, { reason: undefined }),
  ),
  misreads('oidc-identifier-ignored', 'The identifier of a link is not looked at', credentials, (request) =>
    withoutParameter(request, 'identifier'),
  ),
  handles('soft-delete', 'A deleted identity can still be read', (handler) => {
    const seen = new Map<string, Awaited<ReturnType<typeof handler>>>();
    return async (request) => {
      const outcome = await handler(request);
      const id = /identities\/([^?/]+)$/.exec(request.target)?.[1] ?? '';
      if (asked.delete(request)) seen.set(id, answering(200, { id, state: 'inactive' }));
      return asked.get(request) && 'status' in outcome && outcome.status === 404 ? (seen.get(id) ?? outcome) : outcome;
    };
  }),
  handles('deleted-yet-listed', 'A deleted identity stays in lists', (handler) => {
    const deleted = new Set<string>();
    return async (request) => {
      const outcome = await handler(request);
      if (asked.delete(request)) deleted.add(/identities\/([^?/]+)$/.exec(request.target)?.[1] ?? '');
      const id = /ids=([^&]*)/.exec(request.target)?.[1] ?? '';
      return asked.list(request) && deleted.has(id) ? answering(200, [{ id }]) : outcome;
    };
  }),
  handles('deleted-yet-taken', 'The identifier of a deleted identity stays taken', (handler) => {
    const owners = new Map<string, string>();
    const taken = new Set<string>();
    return async (request) => {
      const traits = asked.create(request) ? JSON.stringify(jsonOf(request.body.text).traits) : '';
      if (taken.has(traits)) return answering(409, { error: { code: 409, status: 'Conflict', message: 'taken' } });
      const outcome = await handler(request);
      if (traits && 'status' in outcome) owners.set(String(jsonOf(textOf(outcome)).id), traits);
      if (asked.delete(request))
        taken.add(owners.get(/identities\/([^?/]+)$/.exec(request.target)?.[1] ?? '') ?? 'none');
      return outcome;
    };
  }),
  handles(
    'credential-delete-forgotten',
    'Deleting a link answers 204 and leaves it',
    (handler) => (request) =>
      credentials(request) && request.target.includes('identifier=') ? { status: 204, headers: [] } : handler(request),
  ),
  handles('deleted-link-stays-taken', 'A link that was deleted stays taken', (handler) => {
    const taken = new Set<string>();
    return async (request) => {
      const links = [...request.body.text.matchAll(/"provider":"([^"]*)","subject":"([^"]*)"/g)];
      if (asked.create(request) && links.some(([, provider, subject]) => taken.has(`${provider}:${subject}`)))
        return answering(409, { error: { code: 409, status: 'Conflict', message: 'taken' } });
      if (credentials(request)) for (const identifier of parameterOf(request, 'identifier')) taken.add(identifier);
      return handler(request);
    };
  }),
]);
