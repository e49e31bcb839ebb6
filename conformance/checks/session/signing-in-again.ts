import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { logIn, type Session, signIn } from '../sign-in.ts';
import { laterThan } from '../whole-seconds.ts';

export const signingInAgain = check({
  id: 'session.signing-in-again',
  title: 'Signing in again moves issued_at, or not, and the session in the list, as the release does',
  level: 'may',
  operations: ['getSession', 'listIdentitySessions'],
  source: ['behaviour/sessions.renewedIssue', 'behaviour/sessions.order'],
  async run({ target, people, dialect }) {
    const first = await signIn(target, people);
    const before = (await target.call('getSession', [first.session])).member<string>('issued_at');
    await laterThan(before);
    const second = await logIn(target, first.login);
    await laterThan(before);
    const headers = { 'x-session-token': first.token };
    expectStatus(await logIn(target, first.login, { query: { refresh: 'true' }, headers }), 200);
    const read = await target.call('getSession', [first.session]);
    expectEqual(
      read.member('issued_at') !== before,
      dialect.sessions.renewedIssue === 'moves',
      'issued_at moved',
      read,
    );
    const list = await target.call('listIdentitySessions', [first.identity]);
    const latest = dialect.sessions.order === 'authenticated_at' ? first.session : second.member<Session>('session').id;
    expectEqual(list.json<Session[]>()[0]?.id, latest, 'id of the session listed first', list);
  },
});
