/**
 * Behaviours and quirks that no check shows, and why. A recording of real servers shows them, where there is one.
 * A test sees to it that the list has nothing that a check shows.
 */
export const unshown: Readonly<Record<string, string>> = {
  'behaviour/credentials.factorCount': 'it decides which of two faults of the database is told',
  'behaviour/credentials.keyFactor': 'security keys can only be set up in a browser',
  'behaviour/credentials.passkey': 'passkeys cannot be imported',
  'behaviour/credentials.shaCryptRounds': 'only a login with such a hash tells, and few people have one',
  'behaviour/credentials.webauthnKeys': 'security keys can only be set up in a browser',
  'behaviour/identity.bareNumberMetadata': 'every list of the target would fail while the check runs',
  'behaviour/list.elementView': 'every list of the target would fail while the check runs',
  'behaviour/traits.brokenSchema': 'a target with a broken identity schema is not tested',
  'behaviour/traits.organizationsKeyword': 'it is for identity schemas that older releases do not start with',
  'behaviour/update.addressErrors': 'the words are those of a database that runs out of columns',
  'quirks/health-not-ready-shape': 'a target that is not ready is not tested',
  'quirks/list-metadata-number': 'every list of the target would fail while the check runs',
  'quirks/patch-lost-update': 'which of the patches survives is a matter of chance',
  'quirks/recovery-return-to-default': 'the target does not tell its default return URL',
  'quirks/schema-removed-blocks-list': 'the configuration of the target would have to change',
};
