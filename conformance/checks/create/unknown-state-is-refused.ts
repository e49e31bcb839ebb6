import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { texts } from '../texts.ts';

export const unknownStateIsRefused = check({
  id: 'create.unknown-state-is-refused',
  level: 'must',
  title: 'A state other than active and inactive is refused',
  operations: ['createIdentity'],
  source: ['spec/schemas/identity-state.yaml'],
  async run({ target, people }) {
    const answer = await target.call('createIdentity', [], { json: people.body({ state: 'asleep' }) });
    expectError(answer, 400, { message: texts.malformed, reason: 'identity state is not valid' });
  },
});
