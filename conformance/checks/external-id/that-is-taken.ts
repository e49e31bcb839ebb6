import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { texts } from '../texts.ts';

export const thatIsTaken = check({
  id: 'external-id.that-is-taken',
  level: 'must',
  title: 'An external id that another identity has is a conflict',
  operations: ['createIdentity'],
  when: ({ identity }) => identity.externalId,
  source: ['behaviour/identity.externalId'],
  async run({ target, people }) {
    const external_id = people.unique();
    await people.creation({ external_id });
    expectError(await target.call('createIdentity', [], { json: people.body({ external_id }) }), 409, {
      message: texts.conflict,
      reason: texts.conflicting,
    });
  },
});
