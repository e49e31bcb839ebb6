import { check } from '../../check.ts';
import { expectEqual, expectStatus, expectThat } from '../../expect.ts';
import { WantOf } from '../../failure.ts';
import { signIn } from '../sign-in.ts';

export const revokedOneIsExtended = check({
  id: 'session.revoked-one-is-extended',
  title: 'A revoked session is extended, and stays inactive',
  level: 'may',
  operations: ['extendSession', 'disableSession', 'getSession'],
  source: ['quirks/sessions-extend-revoked'],
  async run({ target, people }) {
    const { session } = await signIn(target, people);
    expectStatus(await target.call('disableSession', [session]), 204);
    const answer = await target.call('extendSession', [session]);
    if (answer.status === 400) throw new WantOf('sessions that can be extended at once');
    expectThat(answer.status < 300, 'status', '200 or 204', answer.status, answer);
    const read = await target.call('getSession', [session]);
    expectEqual(read.member('active'), false, 'active', read);
  },
});
