import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';

export const contentTypeIsNotLookedAt = check({
  id: 'patch.content-type-is-not-looked-at',
  title: 'A JSON Patch may have any content type',
  level: 'should',
  operations: ['patchIdentity'],
  source: ['spec/paths/identity.yaml'],
  async run({ target, people }) {
    const { id } = await people.creation();
    for (const type of ['application/json-patch+json', 'text/plain']) {
      expectStatus(await target.call('patchIdentity', [id], { body: '[]', headers: { 'content-type': type } }), 200);
    }
  },
});
