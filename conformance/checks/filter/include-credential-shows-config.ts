import { check } from '../../check.ts';
import { expectMatch, expectStatus } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';

export const includeCredentialShowsConfig = check({
  id: 'filter.include-credential-shows-config',
  level: 'must',
  title: 'include_credential shows the configuration of that type, also in lists',
  operations: ['listIdentities'],
  when: ({ list }) => list.includeCredential === 'read',
  source: ['behaviour/list.includeCredential'],
  async run({ target, people }) {
    const credentials = { password: { config: { password: `${people.unique()}-Secret` } } };
    const { id } = await people.creation({ credentials });
    const answer = await target.call('listIdentities', [], { query: { ids: id, include_credential: 'password' } });
    expectStatus(answer, 200);
    const [found] = answer.json<Identity[]>();
    expectMatch(
      found?.credentials?.password?.config?.hashed_password,
      /^\$/,
      'credentials.password.config.hashed_password',
      answer,
    );
  },
});
