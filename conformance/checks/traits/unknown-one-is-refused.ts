import { check } from '../../check.ts';
import { expectRefusal } from '../refusal.ts';

export const unknownOneIsRefused = check({
  id: 'traits.unknown-one-is-refused',
  level: 'must',
  title: 'A trait that the identity schema does not allow is refused',
  operations: ['createIdentity'],
  source: ['spec/responses/bad-request-on-write.yaml'],
  async run({ target, people }) {
    const closed = people.ofClosedSchema();
    const traits = { ...closed.traits(), identikit_surprise: true };
    const answer = await target.call('createIdentity', [], { json: closed.body({ traits }) });
    expectRefusal(answer, closed, traits);
  },
});
