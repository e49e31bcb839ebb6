import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';
import { features } from '../../people/features.ts';

export const passwordBesideAShortLink = check({
  id: 'delete.password-beside-a-short-link',
  title: 'A link whose provider and subject are one letter each is a first factor',
  level: 'may',
  operations: ['deleteIdentityCredentials'],
  when: ({ credentials }) => credentials.deletion === 'not-the-last-factor',
  source: ['behaviour/credentials.oidcFactor'],
  async run({ target, people }) {
    const having = people.having(features.identifier);
    const credentials = {
      password: { config: { password: `${people.unique()}-Secret` } },
      oidc: { config: { providers: [{ provider: 'i', subject: people.unique() }] } },
    };
    const { id } = await having.creation({ credentials });
    expectStatus(await target.call('deleteIdentityCredentials', [id, 'password']), 204);
  },
});
