import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';

export const pointerEscapes = check({
  id: 'patch.pointer-escapes',
  level: 'must',
  title: 'In paths ~1 is a slash and ~0 a tilde',
  operations: ['patchIdentity', 'getIdentity'],
  source: ['spec/schemas/json-patch.yaml'],
  async run({ target, people }) {
    const { id } = await people.creation({ metadata_public: { 'a/b~c': 1 } });
    const json = [{ op: 'replace', path: '/metadata_public/a~1b~0c', value: 2 }];
    expectStatus(await target.call('patchIdentity', [id], { json }), 200);
    const read = await target.call('getIdentity', [id]);
    expectEqual(read.member('metadata_public'), { 'a/b~c': 2 }, 'metadata_public', read);
  },
});
