import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { features } from '../../people/features.ts';
import type { Identity } from '../../people/people.ts';

export const lastLinkBesideAPassword = check({
  id: 'delete.last-link-beside-a-password',
  title: 'The last link to a provider is deleted where there is a password',
  level: 'must',
  operations: ['deleteIdentityCredentials', 'getIdentity'],
  when: ({ credentials }) => credentials.deletion !== 'second-factors',
  source: ['behaviour/credentials.emptiedProviders', 'behaviour/credentials.passwordFactor'],
  async run({ target, people, dialect }) {
    const having = people.having(features.identifier);
    const subject = people.unique();
    const credentials = {
      password: { config: { hashed_password: '$md5$X03MO1qnZdYdgyfeuILPmQ==' } },
      oidc: { config: { providers: [{ provider: 'identikit', subject }] } },
    };
    const { id } = await having.creation({ credentials });
    const query = { identifier: `identikit:${subject}` };
    expectStatus(await target.call('deleteIdentityCredentials', [id, 'oidc'], { query }), 204);
    const read = await target.call('getIdentity', [id], { query: { include_credential: 'oidc' } });
    const { identifiers, config } = read.json<Identity>().credentials?.oidc ?? {};
    const shown = dialect.credentials.emptiedProviders === 'null';
    expectEqual([identifiers, config !== undefined], [[], shown], 'identifiers, and whether there is a config', read);
  },
});
