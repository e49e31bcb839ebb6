import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { nobody } from '../nobody.ts';
import { texts } from '../texts.ts';

export const unknownIdIsNotFound = check({
  id: 'get.unknown-id-is-not-found',
  level: 'must',
  title: 'An id that nobody has is answered with 404',
  profile: 'read-only',
  operations: ['getIdentity'],
  source: ['spec/paths/identity.yaml'],
  async run({ target }) {
    expectError(await target.call('getIdentity', [nobody]), 404, { message: texts.missing, reason: undefined });
  },
});
