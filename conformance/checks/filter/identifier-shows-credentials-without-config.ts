import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';
import { features } from '../../people/features.ts';
import type { Identity } from '../../people/people.ts';

export const identifierShowsCredentialsWithoutConfig = check({
  id: 'filter.identifier-shows-credentials-without-config',
  title: 'With credentials_identifier the elements show credentials, but no configuration',
  level: 'should',
  operations: ['listIdentities'],
  source: ['spec/parameters/credentials-identifier.yaml'],
  async run({ target, people }) {
    const having = people.having(features.identifier);
    const { traits } = await having.creation();
    const answer = await target.call('listIdentities', [], {
      query: { credentials_identifier: having.valueOf({ traits }) },
    });
    const [found] = answer.json<Identity[]>();
    expectEqual(found?.credentials?.password?.type, 'password', 'credentials.password.type', answer);
    expectEqual('config' in (found?.credentials?.password ?? {}), false, 'credentials.password has config', answer);
  },
});
