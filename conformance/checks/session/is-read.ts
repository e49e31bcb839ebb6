import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { type Session, signIn } from '../sign-in.ts';

export const isRead = check({
  id: 'session.is-read',
  level: 'must',
  title: 'A session shows who signed in, how and until when',
  operations: ['getSession', 'listIdentitySessions'],
  source: ['spec/schemas/session.yaml'],
  async run({ target, people }) {
    const { identity, session } = await signIn(target, people);
    const answer = await target.call('getSession', [session], { query: { expand: 'identity' } });
    expectStatus(answer, 200);
    const { active, authenticator_assurance_level, identity: owner } = answer.json<Session>();
    expectEqual([active, authenticator_assurance_level], [true, 'aal1'], 'active and assurance level', answer);
    expectEqual(owner?.id, identity, 'identity.id', answer);
  },
});
