import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';
import { nobody } from '../nobody.ts';

export const noRoute = check({
  id: 'external-id.no-route',
  title: 'Identities cannot be looked for by external id',
  level: 'should',
  profile: 'read-only',
  operations: ['getIdentityByExternalID'],
  when: ({ http }) => !http.externalIdRoute,
  source: ['behaviour/http.externalIdRoute'],
  async run({ target }) {
    expectStatus(await target.call('getIdentityByExternalID', [nobody]), 404);
  },
});
