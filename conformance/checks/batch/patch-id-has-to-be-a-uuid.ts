import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const patchIdHasToBeAUuid = check({
  id: 'batch.patch-id-has-to-be-a-uuid',
  level: 'must',
  title: 'A patch id that is no UUID refuses the batch',
  operations: ['batchPatchIdentities'],
  source: ['quirks/batch-decode-code-500', 'behaviour/batch.decodeErrorCode'],
  async run({ target, people, dialect }) {
    const json = { identities: [{ create: people.body(), patch_id: 'abc' }] };
    const answer = await target.call('batchPatchIdentities', [], { json });
    expectError(answer, 400, {
      code: dialect.batch.decodeErrorCode,
      message: 'uuid: incorrect UUID length 3 in string "abc"',
    });
  },
});
