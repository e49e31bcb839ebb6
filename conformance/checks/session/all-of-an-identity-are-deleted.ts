import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';
import { signIn } from '../sign-in.ts';

export const allOfAnIdentityAreDeleted = check({
  id: 'session.all-of-an-identity-are-deleted',
  level: 'must',
  title: 'Deleting the sessions of an identity removes them; without any it is answered with 404',
  operations: ['deleteIdentitySessions', 'getSession'],
  source: ['quirks/sessions-unknown-identity-200', 'behaviour/sessions.none'],
  async run({ target, people, dialect }) {
    const { identity, session } = await signIn(target, people);
    expectStatus(await target.call('deleteIdentitySessions', [identity]), 204);
    expectStatus(await target.call('getSession', [session]), 404);
    const again = dialect.sessions.none === 'empty-yet-undeletable' ? 404 : 204;
    expectStatus(await target.call('deleteIdentitySessions', [identity]), again);
  },
});
