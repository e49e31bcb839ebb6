import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const unknownTypeIsNotIncluded = check({
  id: 'credentials.unknown-type-is-not-included',
  level: 'must',
  title: 'An include_credential that is no type of credentials is refused',
  operations: ['getIdentity'],
  source: ['quirks/include-credential-message', 'behaviour/identity.includeCredentialMessage'],
  async run({ target, people, dialect }) {
    const { id } = await people.creation();
    const query = { include_credential: ['password', 'abc'] };
    const answer = await target.call('getIdentity', [id], { query });
    const shown = dialect.identity.includeCredentialMessage === 'refused-value' ? 'abc' : '[password]';
    expectError(answer, 400, { reason: `Invalid value \`${shown}\` for parameter \`include_credential\`.` });
  },
});
