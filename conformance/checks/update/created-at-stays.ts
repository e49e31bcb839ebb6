import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';
import { put } from '../put.ts';

export const createdAtStays = check({
  id: 'update.created-at-stays',
  title: 'A PUT does not move created_at',
  level: 'must',
  operations: ['updateIdentity', 'getIdentity'],
  source: ['spec/schemas/identity-core.yaml'],
  async run({ target, people }) {
    const before = await people.create();
    const answer = await put(target, before);
    const read = await target.call('getIdentity', [before.id]);
    for (const one of [answer, read]) expectEqual(one.member('created_at'), before.created_at, 'created_at', one);
  },
});
