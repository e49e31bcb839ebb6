import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';

export const memberNamesInAnyCase = check({
  id: 'create.member-names-in-any-case',
  title: 'Letter case of member names does not matter',
  level: 'may',
  operations: ['createIdentity'],
  source: ['spec/schemas/create-identity-body.yaml'],
  async run({ target, people }) {
    const { traits, ...rest } = people.body();
    const answer = await target.call('createIdentity', [], { json: { ...rest, TRAITS: traits } });
    expectStatus(answer, 201);
    expectEqual(answer.member('traits'), traits, 'traits', answer);
  },
});
