import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';

export const whatFollowsTheDocumentIsNotLookedAt = check({
  id: 'create.what-follows-the-document-is-not-looked-at',
  title: 'Only the first JSON value of the body is read',
  level: 'may',
  operations: ['createIdentity'],
  source: ['spec/paths/identities.yaml'],
  async run({ target, people }) {
    expectStatus(await target.call('createIdentity', [], { body: `${JSON.stringify(people.body())} rubbish` }), 201);
  },
});
