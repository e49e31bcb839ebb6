import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';
import { signIn, whoAmI } from '../sign-in.ts';

export const ofAnInactiveIdentity = check({
  id: 'session.of-an-inactive-identity',
  title: 'Who is made inactive is signed out at once',
  level: 'must',
  operations: ['toSession', 'patchIdentity'],
  source: ['spec/paths/whoami.yaml'],
  async run({ target, people }) {
    const { identity, token } = await signIn(target, people);
    expectStatus(await whoAmI(target, token), 200);
    const json = [{ op: 'replace', path: '/state', value: 'inactive' }];
    expectStatus(await target.call('patchIdentity', [identity], { json }), 200);
    expectStatus(await target.call('toSession', [], { headers: { 'x-session-token': token } }), 401);
  },
});
