import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';

export const noneToDelete = check({
  id: 'session.none-to-delete',
  title: 'Deleting the sessions of an identity that has none is answered as the release does',
  level: 'should',
  operations: ['deleteIdentitySessions'],
  source: ['quirks/sessions-unknown-identity-200', 'behaviour/sessions.none'],
  async run({ target, people, dialect }) {
    const { id } = await people.creation();
    const status = dialect.sessions.none === 'empty-yet-undeletable' ? 404 : 204;
    expectStatus(await target.call('deleteIdentitySessions', [id]), status);
  },
});
