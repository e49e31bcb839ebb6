import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';

export const twice = check({
  id: 'delete.twice',
  level: 'must',
  title: 'Deleting an identity again is answered like deleting one that there never was',
  operations: ['deleteIdentity'],
  source: ['quirks/delete-unknown', 'behaviour/identity.deletingUnknown'],
  async run({ target, people, dialect }) {
    const { id } = await people.creation();
    expectStatus(await target.call('deleteIdentity', [id]), 204);
    const status = dialect.identity.deletingUnknown === 'no-content' ? 204 : 404;
    expectStatus(await target.call('deleteIdentity', [id]), status);
  },
});
