import { check } from '../../check.ts';
import { expectHeader } from '../../expect.ts';

export const cachingOfWrites = check({
  id: 'transport.caching-of-writes',
  title: 'Answers to writes say that they must not be kept, or say nothing, as the release does',
  level: 'may',
  operations: ['createIdentity'],
  source: ['behaviour/http.cacheControl'],
  async run({ target, people, dialect }) {
    const answer = await target.call('createIdentity', [], { json: people.body() });
    const expected =
      dialect.http.cacheControl === 'matched-routes' ? 'private, no-cache, no-store, must-revalidate' : undefined;
    expectHeader(answer, 'Cache-Control', expected);
  },
});
