import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { texts } from '../texts.ts';

export const unknownOne = check({
  id: 'schema.unknown-one',
  level: 'must',
  title: 'An identity schema that there is not is answered with 404',
  profile: 'read-only',
  operations: ['getIdentitySchema'],
  source: ['spec/paths/schema.yaml'],
  async run({ target }) {
    const answer = await target.call('getIdentitySchema', ['identikit.nonesuch']);
    expectError(answer, 404, { message: texts.notFound });
  },
});
