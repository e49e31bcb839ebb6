import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';

export const oidcLink = check({
  id: 'delete.oidc-link',
  level: 'must',
  title: 'A link to a provider is deleted by its identifier',
  operations: ['deleteIdentityCredentials', 'getIdentity'],
  when: ({ credentials }) => credentials.deletion !== 'second-factors',
  source: ['behaviour/credentials.deletion'],
  async run({ target, people }) {
    const subjects = [people.unique(), people.unique()];
    const providers = subjects.map((subject) => ({ provider: 'identikit', subject }));
    const { id } = await people.creation({ credentials: { oidc: { config: { providers } } } });
    const query = { identifier: `identikit:${subjects[0]}` };
    expectStatus(await target.call('deleteIdentityCredentials', [id, 'oidc'], { query }), 204);
    const read = await target.call('getIdentity', [id]);
    expectEqual(
      read.json<Identity>().credentials?.oidc?.identifiers,
      [`identikit:${subjects[1]}`],
      'oidc identifiers',
      read,
    );
  },
});
