import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { features } from '../../people/features.ts';
import type { Identity } from '../../people/people.ts';

export const passwordBesideALink = check({
  id: 'delete.password-beside-a-link',
  title: 'A password beside a link is deleted: its configuration goes, its identifiers stay',
  level: 'should',
  operations: ['deleteIdentityCredentials', 'getIdentity'],
  when: ({ credentials }) => credentials.deletion === 'not-the-last-factor',
  source: ['quirks/delete-password-keeps-it', 'behaviour/credentials.deletion'],
  async run({ target, people }) {
    const having = people.having(features.identifier);
    const credentials = {
      password: { config: { password: `${people.unique()}-Secret` } },
      oidc: { config: { providers: [{ provider: 'identikit', subject: people.unique() }] } },
    };
    const { id, credentials: before } = await having.creation({ credentials });
    expectStatus(await target.call('deleteIdentityCredentials', [id, 'password']), 204);
    const read = await target.call('getIdentity', [id], { query: { include_credential: 'password' } });
    const { identifiers, config } = read.json<Identity>().credentials?.password ?? {};
    expectEqual(identifiers?.length, before?.password?.identifiers?.length, 'count of password identifiers', read);
    expectEqual(config ?? {}, {}, 'credentials.password.config', read);
  },
});
