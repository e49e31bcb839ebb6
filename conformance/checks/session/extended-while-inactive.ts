import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { WantOf } from '../../failure.ts';
import { signIn } from '../sign-in.ts';

export const extendedWhileInactive = check({
  id: 'session.extended-while-inactive',
  title:
    'A session that is extended while its identity is inactive comes back with it, or does not, as the release does',
  level: 'may',
  operations: ['extendSession', 'patchIdentity', 'getSession'],
  source: ['behaviour/sessions.extension'],
  async run({ target, people, dialect }) {
    const { identity, session } = await signIn(target, people);
    const become = async (value: string) => {
      const json = [{ op: 'replace', path: '/state', value }];
      expectStatus(await target.call('patchIdentity', [identity], { json }), 200);
    };
    await become('inactive');
    const answer = await target.call('extendSession', [session]);
    if (answer.status === 400) throw new WantOf('sessions that can be extended at once');
    await become('active');
    const read = await target.call('getSession', [session]);
    const { extension, extendAnswer } = dialect.sessions;
    const isSpoiled = extension === 'row' && extendAnswer === 'with-identity';
    expectEqual(read.member('active'), !isSpoiled, 'active', read);
  },
});
