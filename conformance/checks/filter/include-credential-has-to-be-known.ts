import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const includeCredentialHasToBeKnown = check({
  id: 'filter.include-credential-has-to-be-known',
  level: 'must',
  title: 'An include_credential that is no type of credentials is refused by lists',
  profile: 'read-only',
  operations: ['listIdentities'],
  when: ({ list }) => list.includeCredential === 'read',
  source: ['quirks/include-credential-message', 'behaviour/list.includeCredentialMessage'],
  async run({ target, dialect }) {
    const answer = await target.call('listIdentities', [], { query: { include_credential: 'abc' } });
    const shown = dialect.list.includeCredentialMessage === 'refused-value' ? 'abc' : '[]';
    expectError(answer, 400, { reason: `Invalid value \`${shown}\` for parameter \`include_credential\`.` });
  },
});
