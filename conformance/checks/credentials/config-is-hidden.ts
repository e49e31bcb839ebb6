import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';

export const configIsHidden = check({
  id: 'credentials.config-is-hidden',
  level: 'must',
  title: 'No answer shows the configuration of credentials unless asked',
  operations: ['createIdentity', 'getIdentity'],
  source: ['spec/schemas/identity-credentials.yaml'],
  async run({ target, people }) {
    const credentials = { password: { config: { password: `${people.unique()}-Secret` } } };
    const made = await target.call('createIdentity', [], { json: people.body({ credentials }) });
    expectStatus(made, 201);
    const read = await target.call('getIdentity', [made.member('id')]);
    for (const answer of [made, read]) {
      const shown = answer.json<Identity>().credentials?.password;
      expectEqual(shown?.type, 'password', 'credentials.password.type', answer);
      expectEqual('config' in (shown ?? {}), false, 'credentials.password has config', answer);
    }
  },
});
