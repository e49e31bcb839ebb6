import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const oidcIsAFirstFactor = check({
  id: 'delete.oidc-is-a-first-factor',
  level: 'must',
  title: 'Links to providers cannot be deleted',
  operations: ['deleteIdentityCredentials'],
  when: ({ credentials }) => credentials.deletion === 'second-factors',
  source: ['behaviour/credentials.deletion'],
  async run({ target, people, dialect }) {
    const providers = [{ provider: 'identikit', subject: people.unique() }];
    const { id } = await people.creation({ credentials: { oidc: { config: { providers } } } });
    expectError(await target.call('deleteIdentityCredentials', [id, 'oidc']), 400, {
      reason: dialect.credentials.firstFactorText,
    });
  },
});
