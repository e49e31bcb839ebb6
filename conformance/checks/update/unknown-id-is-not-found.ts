import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { nobody } from '../nobody.ts';
import { texts } from '../texts.ts';

export const unknownIdIsNotFound = check({
  id: 'update.unknown-id-is-not-found',
  level: 'must',
  title: 'A PUT of an identity that there is not is answered with 404',
  operations: ['updateIdentity'],
  source: ['spec/paths/identity.yaml'],
  async run({ target, people }) {
    const { schema_id, traits } = people.body();
    const answer = await target.call('updateIdentity', [nobody], { json: { schema_id, traits, state: 'active' } });
    expectError(answer, 404, { message: texts.missing, reason: undefined });
  },
});
