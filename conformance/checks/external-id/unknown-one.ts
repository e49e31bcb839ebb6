import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { nobody } from '../nobody.ts';
import { texts } from '../texts.ts';

export const unknownOne = check({
  id: 'external-id.unknown-one',
  level: 'must',
  title: 'An external id that nobody has is answered with 404',
  profile: 'read-only',
  operations: ['getIdentityByExternalID'],
  when: ({ http }) => http.externalIdRoute,
  source: ['spec/paths/identity-by-external-id.yaml', 'behaviour/http.externalIdRoute'],
  async run({ target }) {
    expectError(await target.call('getIdentityByExternalID', [nobody]), 404, { message: texts.missing });
  },
});
