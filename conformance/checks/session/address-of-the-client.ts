import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { logIn, type Session, signIn } from '../sign-in.ts';

export const addressOfTheClient = check({
  id: 'session.address-of-the-client',
  title: 'Cf-Connecting-IP tells the address of a client, where the release reads it',
  level: 'may',
  operations: ['getSession'],
  source: ['behaviour/sessions.cloudflareAddress'],
  async run({ target, people, dialect }) {
    const { login } = await signIn(target, people);
    const answer = await logIn(target, login, { headers: { 'cf-connecting-ip': '203.0.113.7' } });
    expectStatus(answer, 200);
    const { id } = answer.member<Session>('session');
    const read = await target.call('getSession', [id], { query: { expand: 'devices' } });
    const told = read.json<Session>().devices?.[0]?.ip_address === '203.0.113.7';
    expectEqual(told, dialect.sessions.cloudflareAddress, 'ip_address is the one told', read);
  },
});
