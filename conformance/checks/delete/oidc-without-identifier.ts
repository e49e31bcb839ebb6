import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const oidcWithoutIdentifier = check({
  id: 'delete.oidc-without-identifier',
  level: 'must',
  title: 'A link to a provider cannot be deleted without its identifier',
  operations: ['deleteIdentityCredentials'],
  when: ({ credentials }) => credentials.deletion !== 'second-factors',
  source: ['behaviour/credentials.deletion'],
  async run({ target, people }) {
    const providers = [people.unique(), people.unique()].map((subject) => ({ provider: 'identikit', subject }));
    const { id } = await people.creation({ credentials: { oidc: { config: { providers } } } });
    expectError(await target.call('deleteIdentityCredentials', [id, 'oidc']), 400, {
      reason: 'You must provide an identifier to delete this credential.',
    });
  },
});
