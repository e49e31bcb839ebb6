import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const unknownOidcIdentifier = check({
  id: 'delete.unknown-oidc-identifier',
  level: 'must',
  title: 'A link that the identity lacks cannot be deleted',
  operations: ['deleteIdentityCredentials'],
  when: ({ credentials }) => credentials.deletion !== 'second-factors',
  source: ['behaviour/credentials.deletion'],
  async run({ target, people }) {
    const providers = [people.unique(), people.unique()].map((subject) => ({ provider: 'identikit', subject }));
    const { id } = await people.creation({ credentials: { oidc: { config: { providers } } } });
    const query = { identifier: 'identikit:nobody' };
    expectError(await target.call('deleteIdentityCredentials', [id, 'oidc'], { query }), 404, {
      reason: 'The identifier `identikit:nobody` was not found among OIDC credentials.',
    });
  },
});
