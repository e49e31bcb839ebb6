import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { texts } from '../texts.ts';

export const tooManyAreRefused = check({
  id: 'batch.too-many-are-refused',
  level: 'must',
  title: 'More elements than the maximum are refused',
  profile: 'full',
  operations: ['batchPatchIdentities'],
  source: ['behaviour/batch.maxIdentities', 'behaviour/batch.countText'],
  async run({ target, dialect }) {
    const { maxIdentities, countText } = dialect.batch;
    const json = { identities: Array.from({ length: maxIdentities + 1 }, () => ({})) };
    expectError(await target.call('batchPatchIdentities', [], { json }), 400, {
      message: texts.malformed,
      reason: `The maximum number of identities ${countText} is ${maxIdentities}.`,
    });
  },
});
