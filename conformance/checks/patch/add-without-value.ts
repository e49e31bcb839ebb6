import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';

export const addWithoutValue = check({
  id: 'patch.add-without-value',
  title: 'An "add" without a value adds null, or is refused, as the library does',
  level: 'may',
  operations: ['patchIdentity', 'getIdentity'],
  when: ({ patch }) => patch.library !== 'rfc-6902',
  source: ['behaviour/patch.library'],
  async run({ target, people, dialect }) {
    const { id } = await people.creation({ metadata_public: {} });
    const answer = await target.call('patchIdentity', [id], { json: [{ op: 'add', path: '/metadata_public/a' }] });
    expectStatus(answer, dialect.patch.library === '5.6' ? 200 : 400);
  },
});
