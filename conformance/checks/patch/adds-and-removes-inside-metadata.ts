import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';

export const addsAndRemovesInsideMetadata = check({
  id: 'patch.adds-and-removes-inside-metadata',
  level: 'must',
  title: 'A JSON Patch adds, replaces and removes members of metadata',
  operations: ['patchIdentity', 'getIdentity'],
  source: ['spec/schemas/json-patch.yaml'],
  async run({ target, people }) {
    const { id } = await people.creation({ metadata_public: { a: 1, b: 2, list: ['x'] } });
    const json = [
      { op: 'add', path: '/metadata_public/c', value: { d: null } },
      { op: 'replace', path: '/metadata_public/a', value: 3 },
      { op: 'remove', path: '/metadata_public/b' },
      { op: 'add', path: '/metadata_public/list/-', value: 'y' },
      { op: 'add', path: '/metadata_public/list/0', value: 'w' },
    ];
    expectStatus(await target.call('patchIdentity', [id], { json }), 200);
    const read = await target.call('getIdentity', [id]);
    expectEqual(
      read.member('metadata_public'),
      { a: 3, c: { d: null }, list: ['w', 'x', 'y'] },
      'metadata_public',
      read,
    );
  },
});
