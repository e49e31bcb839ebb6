import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';
import { put } from '../put.ts';

export const keepsCredentialsLeftOut = check({
  id: 'update.keeps-credentials-left-out',
  level: 'must',
  title: 'A PUT keeps the credentials that it leaves out',
  operations: ['updateIdentity', 'getIdentity'],
  source: ['spec/schemas/update-identity-body.yaml'],
  async run({ target, people }) {
    const credentials = { oidc: { config: { providers: [{ provider: 'identikit', subject: people.unique() }] } } };
    const before = await people.creation({ credentials });
    expectStatus(await put(target, before), 200);
    const read = await target.call('getIdentity', [before.id]);
    expectEqual(read.json<Identity>().credentials?.oidc?.identifiers?.length, 1, 'count of oidc identifiers', read);
  },
});
