import { type Json, refusing, textOf, withJson } from '../answers.ts';
import { asked, naming } from '../asked.ts';
import { despiteRefusal } from '../despite-refusal.ts';
import { unknownTypesIn } from '../known-words.ts';
import { claiming, differs, handles, misreads, mutantsOf, spoils } from '../mutant.ts';
import { withBody, withoutParameter, withParameter } from '../requests.ts';

const withType =
  (changed: (types: readonly string[]) => readonly string[]) =>
  ({ identity }: { identity: { includableTypes: readonly string[] } }) => ({
    identity: { includableTypes: changed(identity.includableTypes) },
  });

const anyHash = '$2a$04$zRXjPKHVnVfQ6hFvJ7J1kO';

/** Wrong about imported credentials and what is shown of them. */
export const credentialsMutants = mutantsOf('credentials', [
  differs('no-hmac-hashes', 'HMAC hashes are not known', { credentials: { hmacHashes: false } }),
  differs('no-saml', 'SAML links are not known', { credentials: { saml: false } }),
  differs('no-migration-hook', 'The migration hook is not known', { credentials: { migrationHook: false } }),
  differs(
    'code-cannot-be-included',
    'A type of credentials cannot be included',
    withType((types) => types.filter((type) => type !== 'code')),
  ),
  differs(
    'profile-can-be-included',
    'A type that only the description knows can be included',
    withType((types) => [...types, 'profile']),
  ),
  differs('refused-type-named', 'A refused include_credential is named, and not what was accepted so far', {
    identity: { includeCredentialMessage: 'refused-value' },
  }),
  differs('long-password-400', 'A password that bcrypt cannot take is a bad request', {
    credentials: { longPasswordStatus: 400 },
  }),
  differs('long-password-told-otherwise', 'A password that bcrypt cannot take is told in older words', {
    credentials: { longPasswordText: 'limited' },
  }),
  differs('oidc-config-nested', 'A configuration of OpenID Connect may be nested', {
    credentials: { oidcNestedConfig: true },
  }),
  differs('oidc-members-in-another-order', 'Links are written with the members of an older release', {
    identity: { oidcProvider: 'subject-second' },
  }),
  claiming('v1.0.0', differs('hmac-hashes-accepted', 'HMAC hashes are known', { credentials: { hmacHashes: true } })),
  misreads('hash-leaked', 'Reads show the hash of the password', asked.get, (request) =>
    request.target.includes('?') ? request : withParameter(request, 'include_credential=password'),
  ),
  misreads('unknown-type-included', 'Any include_credential will do', asked.get, (request) =>
    unknownTypesIn(request).length > 0 ? withoutParameter(request, 'include_credential') : request,
  ),
  misreads('any-hash-accepted', 'A hash of no known format is taken', asked.create, (request) =>
    withBody(
      request,
      request.body.text.replace(/("hashed_password":\s*)"[^${"][^"]*"/, (_, name) => `${name}"${anyHash}"`),
    ),
  ),
  misreads('imported-hash-hashed', 'An imported hash is taken for a password', asked.create, (request) =>
    withBody(request, request.body.text.replace('"hashed_password":', '"password":')),
  ),
  misreads('include-credential-of-reads-ignored', 'Reads never show configuration', asked.get, (request) =>
    withoutParameter(request, 'include_credential'),
  ),
  spoils('identifiers-as-sent', 'Identifiers keep their letter case', asked.get, (answer) =>
    withJson(answer, (identity) => {
      const password = (identity.credentials as Json | undefined)?.password as Json | undefined;
      const { email } = (identity.traits ?? {}) as Json;
      if (!password || typeof email !== 'string') return identity;
      return {
        ...identity,
        credentials: { ...(identity.credentials as Json), password: { ...password, identifiers: [email] } },
      };
    }),
  ),
  spoils(
    'ghost-provider-missing',
    'An oidc credential without links shows none',
    naming('=oidc', asked.get),
    (answer) =>
      withJson(answer, (identity) =>
        JSON.parse(JSON.stringify(identity).replace(/"providers":\[\{[^\]]*"subject":""[^\]]*\]/, '"providers":[]')),
      ),
  ),
  spoils('times-at-once', 'The answer to a create shows the times of credentials', asked.create, (answer) => ({
    ...answer,
    body: textOf(answer).replaceAll('0001-01-01T00:00:00Z', new Date().toISOString()),
  })),
  handles(
    'type-before-identity',
    'An unknown type of credentials is told before an unknown id',
    (handler) => (request) =>
      asked.get(request) && unknownTypesIn(request).length > 0 ? refusing('unknown type') : handler(request),
  ),
  handles('links-not-unique', 'A link to a provider can belong to two identities', (handler) =>
    despiteRefusal(handler, (request) => asked.create(request) && request.body.text.includes('"subject"')),
  ),
]);
