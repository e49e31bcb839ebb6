import { textOf, withEach, withJson, without } from '../answers.ts';
import { asked, naming } from '../asked.ts';
import { unknownTypesIn } from '../known-words.ts';
import { claiming, differs, misreads, mutantsOf, spoils } from '../mutant.ts';
import { parameterOf, withoutParameter, withParameter } from '../requests.ts';

const byIdentifier = naming('credentials_identifier=', asked.list);

/** Wrong about the filters of lists. */
export const filterMutants = mutantsOf('filter', [
  differs('ids-ignored', 'The filter ids is not known', { list: { idsFilter: 'ignored' } }),
  differs('ids-unchecked', 'Elements of ids that are no UUIDs find nobody', { list: { idsFilter: 'text' } }),
  differs('ids-whole', 'What ids finds comes whole', { list: { idsPaging: 'whole' } }),
  differs('any-number-of-ids', 'Any number of ids is accepted', { list: { maxIds: 'none' } }),
  differs('filters-combined', 'Filters can be combined', { list: { combinedFilters: 'one-identifier' } }),
  differs('similar-anywhere', 'Similar identifiers are those that contain the text', {
    list: { similarFilter: 'contains' },
  }),
  claiming(
    'v1.1.0',
    differs('similar-beginnings-only', 'Similar identifiers are those that begin with the text', {
      list: { similarFilter: 'prefix' },
    }),
  ),
  differs('include-credential-ignored', 'Lists do not show the configuration of credentials', {
    list: { includeCredential: 'ignored' },
  }),
  differs('refusals-name-what-was-accepted', 'A refused include_credential of a list is not named', {
    list: { includeCredentialMessage: 'accepted-so-far' },
  }),
  differs('faults-in-another-order', 'include_credential is looked at before ids', {
    list: { checkOrder: 'include-first' },
  }),
  differs('oidc-not-searched', 'Links to providers are not found by their identifier', {
    list: { identifierTypes: 'password-webauthn' },
  }),
  differs('organizations-not-searched', 'The filter organization_id is not known', {
    list: { organizationFilter: false },
  }),
  spoils(
    'identifier-case-matters',
    'Identifiers are looked for in their letter case',
    byIdentifier,
    (answer, request) =>
      /[A-Z]/.test(String(parameterOf(request, 'credentials_identifier'))) ? withJson(answer, () => []) : answer,
  ),
  spoils('identifier-not-trimmed', 'Blanks around an identifier are looked for', byIdentifier, (answer, request) =>
    /^ | $/.test(String(parameterOf(request, 'credentials_identifier'))) ? withJson(answer, () => []) : answer,
  ),
  spoils(
    'identifier-hides-credentials',
    'Whom an identifier finds is shown without credentials',
    byIdentifier,
    (answer) => withEach(answer, (identity) => without(identity, 'credentials')),
  ),
  spoils('unknown-identifier-404', 'An identifier that nobody has is a 404', byIdentifier, (answer) =>
    textOf(answer).trim() === '[]' ? { ...answer, status: 404 } : answer,
  ),
  misreads('identifier-shows-hashes', 'Whom an identifier finds is shown with the hash', byIdentifier, (request) =>
    withParameter(request, 'include_credential=password'),
  ),
  misreads('identifier-ignored', 'The filter credentials_identifier is not known', byIdentifier, (request) =>
    withoutParameter(request, 'credentials_identifier'),
  ),
  misreads('unknown-credential-types-pass', 'Lists take any include_credential', asked.list, (request) =>
    unknownTypesIn(request).length > 0 ? withoutParameter(request, 'include_credential') : request,
  ),
]);
