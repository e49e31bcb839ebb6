/** Behaviours that are not made wrong by a mutant, though a check shows them, and why. */
export const unmade: Readonly<Record<string, string>> = {
  'batch.emptyDeletion': 'it shows on PostgreSQL alone',
  'http.basePath': 'such a target is found unusable before any check runs',
  'schemas.body': 'the mutant schemas-with-blanks does it by hand',
  'sessions.fasterExtend': 'it shows only with a feature that is switched on',
  'traits.code': 'identity schemas are compiled by it: there are fewer people, and no failure',
  'traits.noValidateFormat': 'identity schemas are compiled by it: there are fewer people, and no failure',
  'traits.smsRecovery': 'identity schemas are compiled by it: there are fewer people, and no failure',
  'traits.verification': 'identity schemas are compiled by it: there are fewer people, and no failure',
};
