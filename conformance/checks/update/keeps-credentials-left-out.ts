import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';

export const keepsCredentialsLeftOut = check({
  id: 'update.keeps-credentials-left-out',
  level: 'must',
  title: 'A PUT keeps the credentials that it leaves out',
  operations: ['updateIdentity', 'getIdentity'],
  source: ['spec/schemas/update-identity-body.yaml'],
  async run({ target, people }) {
    const credentials = { oidc: { config: { providers: [{ provider: 'identikit', subject: people.unique() }] } } };
    const { id, schema_id, traits, metadata_admin } = await people.creation({ credentials });
    expectStatus(
      await target.call('updateIdentity', [id], { json: { schema_id, traits, metadata_admin, state: 'active' } }),
      200,
    );
    const read = await target.call('getIdentity', [id]);
    expectEqual(read.json<Identity>().credentials?.oidc?.identifiers?.length, 1, 'count of oidc identifiers', read);
  },
});
