import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { signIn } from '../sign-in.ts';

export const isExtended = check({
  id: 'session.is-extended',
  title: 'Extending a session answers as the release does',
  level: 'should',
  operations: ['extendSession'],
  source: ['quirks/sessions-extend-200', 'behaviour/sessions.extendAnswer', 'behaviour/sessions.fasterExtend'],
  async run({ target, people, dialect }) {
    const { session, identity } = await signIn(target, people);
    const answer = await target.call('extendSession', [session]);
    if (dialect.sessions.extendAnswer === 'nothing' || (answer.status === 204 && dialect.sessions.fasterExtend))
      return expectStatus(answer, 204);
    expectStatus(answer, 200);
    expectEqual(answer.member('id'), session, 'id', answer);
    const owner = answer.member<{ id?: string } | null>('identity');
    expectEqual(
      owner?.id,
      dialect.sessions.extendAnswer === 'with-identity' ? identity : undefined,
      'identity.id',
      answer,
    );
  },
});
