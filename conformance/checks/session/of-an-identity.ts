import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { type Session, signIn } from '../sign-in.ts';

export const ofAnIdentity = check({
  id: 'session.of-an-identity',
  level: 'must',
  title: 'The sessions of an identity are listed',
  operations: ['listIdentitySessions'],
  source: ['spec/paths/identity-sessions.yaml'],
  async run({ target, people }) {
    const { identity, session } = await signIn(target, people);
    const answer = await target.call('listIdentitySessions', [identity]);
    expectStatus(answer, 200);
    expectEqual(
      answer.json<Session[]>().map(({ id }) => id),
      [session],
      'ids of the sessions',
      answer,
    );
  },
});
