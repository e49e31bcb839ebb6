import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';

export const contentTypeIsNotLookedAt = check({
  id: 'create.content-type-is-not-looked-at',
  title: 'Any content type will do',
  level: 'may',
  operations: ['createIdentity'],
  source: ['spec/paths/identities.yaml'],
  async run({ target, people }) {
    const headers = { 'content-type': 'text/plain' };
    expectStatus(await target.call('createIdentity', [], { body: JSON.stringify(people.body()), headers }), 201);
  },
});
