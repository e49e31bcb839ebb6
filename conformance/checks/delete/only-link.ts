import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';

export const onlyLink = check({
  id: 'delete.only-link',
  title: 'The only link to a provider, and with it the only first factor, is deleted',
  level: 'may',
  operations: ['deleteIdentityCredentials'],
  when: ({ credentials }) => credentials.deletion === 'oidc-by-identifier',
  source: ['quirks/oidc-last-link-goes', 'behaviour/credentials.deletion'],
  async run({ target, people }) {
    const subject = people.unique();
    const { id } = await people.creation({
      credentials: { oidc: { config: { providers: [{ provider: 'identikit', subject }] } } },
    });
    const query = { identifier: `identikit:${subject}` };
    expectStatus(await target.call('deleteIdentityCredentials', [id, 'oidc'], { query }), 204);
  },
});
