import { check } from '../../check.ts';
import { expectHeader } from '../../expect.ts';

export const isNotCached = check({
  id: 'get.is-not-cached',
  level: 'must',
  title: 'A read must not be kept by caches',
  operations: ['getIdentity'],
  source: ['spec/headers/cache-control.yaml', 'behaviour/http.cacheControl'],
  async run({ target, people }) {
    const { id } = await people.creation();
    const answer = await target.call('getIdentity', [id]);
    expectHeader(answer, 'Cache-Control', 'private, no-cache, no-store, must-revalidate');
  },
});
