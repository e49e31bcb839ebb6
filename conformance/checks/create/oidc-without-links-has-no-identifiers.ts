import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';

export const oidcWithoutLinksHasNoIdentifiers = check({
  id: 'create.oidc-without-links-has-no-identifiers',
  title:
    'The answer to a create with an oidc credential without links shows null as its identifiers, a read an empty list',
  level: 'may',
  operations: ['createIdentity', 'getIdentity'],
  when: ({ identity }) => identity.writeAnswer === 'as-written',
  source: ['quirks/create-null-identifiers', 'behaviour/identity.writeAnswer'],
  async run({ target, people }) {
    const { id, credentials } = await people.creation({ credentials: { oidc: { config: { providers: [] } } } });
    expectEqual(credentials?.oidc?.identifiers, null, 'credentials.oidc.identifiers');
    const read = await target.call('getIdentity', [id]);
    expectEqual(
      read.json<Identity>().credentials?.oidc?.identifiers,
      [],
      'credentials.oidc.identifiers of a read',
      read,
    );
  },
});
