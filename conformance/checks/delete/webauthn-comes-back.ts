import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { features } from '../../people/features.ts';
import type { Identity } from '../../people/people.ts';

export const webauthnComesBack = check({
  id: 'delete.webauthn-comes-back',
  title: 'Empty webauthn credentials that the schema asks for are there again after they were deleted',
  level: 'may',
  operations: ['deleteIdentityCredentials', 'getIdentity'],
  source: ['quirks/delete-webauthn-comes-back'],
  async run({ target, people }) {
    const having = people.having(features.webauthnIdentifiers);
    const traits = having.traitsWith([`${people.unique()}@identikit.example`]);
    const { id } = await having.creation({ traits });
    expectStatus(await target.call('deleteIdentityCredentials', [id, 'webauthn']), 204);
    const read = await target.call('getIdentity', [id]);
    expectEqual(read.json<Identity>().credentials?.webauthn?.type, 'webauthn', 'credentials.webauthn.type', read);
  },
});
