import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { texts } from '../texts.ts';

export const unparsableIdIsNotFound = check({
  id: 'get.unparsable-id-is-not-found',
  level: 'must',
  title: 'An id that is no UUID is answered like one that nobody has',
  profile: 'read-only',
  operations: ['getIdentity'],
  source: ['spec/paths/identity.yaml'],
  async run({ target }) {
    expectError(await target.call('getIdentity', ['not-a-uuid']), 404, { message: texts.missing });
  },
});
