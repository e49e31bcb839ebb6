import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';

export const oneBadOperationRefusesAll = check({
  id: 'patch.one-bad-operation-refuses-all',
  level: 'must',
  title: 'When one operation is refused, none is carried out',
  operations: ['patchIdentity', 'getIdentity'],
  source: ['spec/paths/identity.yaml'],
  async run({ target, people }) {
    const before = await people.create({ metadata_public: { a: 1 } });
    const json = [
      { op: 'replace', path: '/metadata_public/a', value: 2 },
      { op: 'remove', path: '/metadata_public/b' },
    ];
    expectStatus(await target.call('patchIdentity', [before.id], { json }), 400);
    expectEqual((await target.call('getIdentity', [before.id])).json(), before, 'the identity after it');
  },
});
