import { check } from '../../check.ts';
import { expectThat } from '../../expect.ts';
import { WantOf } from '../../failure.ts';
import { signIn } from '../sign-in.ts';

export const extendingProlongs = check({
  id: 'session.extending-prolongs',
  title: 'An extended session ends later',
  level: 'must',
  profile: 'core',
  operations: ['extendSession', 'getSession'],
  source: ['spec/paths/session-extend.yaml'],
  async run({ target, people }) {
    const { session } = await signIn(target, people);
    const end = async () => Date.parse((await target.call('getSession', [session])).member('expires_at'));
    const before = await end();
    for (const pause of [20, 1100]) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      const answer = await target.call('extendSession', [session]);
      if (answer.status === 400) throw new WantOf('sessions that can be extended at once');
      expectThat(answer.status < 300, 'status', '200 or 204', answer.status, answer);
      if ((await end()) > before) return;
    }
    expectThat(false, 'expires_at', 'a later time', new Date(before).toISOString());
  },
});
