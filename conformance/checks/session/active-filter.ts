import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { type Session, signIn } from '../sign-in.ts';

export const activeFilter = check({
  id: 'session.active-filter',
  level: 'must',
  title: 'The filter active leaves active sessions, or inactive ones',
  operations: ['listIdentitySessions', 'disableSession'],
  source: ['spec/parameters/active.yaml'],
  async run({ target, people }) {
    const { identity, session } = await signIn(target, people);
    const count = async (active: string) =>
      (await target.call('listIdentitySessions', [identity], { query: { active } })).json<Session[]>().length;
    expectEqual([await count('true'), await count('false')], [1, 0], 'counts of active and inactive sessions');
    expectStatus(await target.call('disableSession', [session]), 204);
    expectEqual([await count('true'), await count('false')], [0, 1], 'counts after revoking it');
  },
});
