import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';

export const metadataMayBeAnyJson = check({
  id: 'create.metadata-may-be-any-json',
  level: 'must',
  title: 'Metadata may be text, a list, an object or a truth value',
  operations: ['createIdentity', 'getIdentity'],
  source: ['spec/schemas/create-identity-body.yaml'],
  async run({ people }) {
    for (const value of ['text', ['a', { b: null }], { a: { b: [1.5] } }, true, null]) {
      const { metadata_public } = await people.create({ metadata_public: value });
      expectEqual(metadata_public, value, 'metadata_public');
    }
  },
});
