import { check } from '../../check.ts';
import { expectError, expectStatus } from '../../expect.ts';
import { nobody } from '../nobody.ts';
import { texts } from '../texts.ts';

export const unknownId = check({
  id: 'delete.unknown-id',
  level: 'must',
  title: 'Deleting an identity that there is not is answered as the release does',
  operations: ['deleteIdentity'],
  source: ['quirks/delete-unknown', 'behaviour/identity.deletingUnknown'],
  async run({ target, dialect }) {
    const answer = await target.call('deleteIdentity', [nobody]);
    if (dialect.identity.deletingUnknown === 'no-content') expectStatus(answer, 204);
    else expectError(answer, 404, { message: texts.missing, reason: undefined });
  },
});
