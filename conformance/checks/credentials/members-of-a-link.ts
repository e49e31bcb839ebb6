import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';

export const membersOfALink = check({
  id: 'credentials.members-of-a-link',
  title: 'A link to a provider has the members of the release',
  level: 'should',
  operations: ['getIdentity'],
  source: ['behaviour/identity.oidcProvider'],
  async run({ target, people, dialect }) {
    const providers = [{ provider: 'identikit', subject: people.unique() }];
    const { id } = await people.creation({ credentials: { oidc: { config: { providers } } } });
    const answer = await target.call('getIdentity', [id], { query: { include_credential: 'oidc' } });
    const config = answer.json<Identity>().credentials?.oidc?.config as { providers?: readonly object[] } | undefined;
    expectEqual(Object.keys(config?.providers?.[0] ?? {}), members[dialect.identity.oidcProvider], 'members', answer);
  },
});

const tokens = ['initial_access_token', 'initial_refresh_token'];

/** In the order in which they are written. */
const members = {
  'subject-second': ['initial_id_token', 'subject', 'provider', ...tokens],
  'subject-second-organization': ['initial_id_token', 'subject', 'provider', 'organization', ...tokens],
  'tokens-first': ['initial_id_token', ...tokens, 'subject', 'provider', 'organization'],
  'tokens-first-sparse': ['initial_id_token', ...tokens, 'subject', 'provider'],
};
