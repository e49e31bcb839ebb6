import { check } from '../../check.ts';
import { expectRefusal } from '../refusal.ts';

export const nullIsRefused = check({
  id: 'traits.null-is-refused',
  level: 'must',
  title: 'Traits that are null are refused',
  operations: ['createIdentity'],
  source: ['spec/responses/bad-request-on-write.yaml'],
  async run({ target, people }) {
    const answer = await target.call('createIdentity', [], { json: people.body({ traits: null as never }) });
    expectRefusal(answer, people, null);
  },
});
