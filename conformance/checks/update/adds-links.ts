import { check } from '../../check.ts';
import { expectSameMembers, expectStatus } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';
import { put } from '../put.ts';

export const addsLinks = check({
  id: 'update.adds-links',
  level: 'must',
  title: 'A PUT adds links to providers to those that the identity has',
  operations: ['updateIdentity', 'getIdentity'],
  source: ['quirks/put-password-replaced'],
  async run({ target, people }) {
    const link = () => ({ provider: 'identikit', subject: people.unique() });
    const [first, second] = [link(), link()];
    const oidc = (provider: object) => ({ oidc: { config: { providers: [provider] } } });
    const before = await people.creation({ credentials: oidc(first) });
    expectStatus(await put(target, before, { credentials: oidc(second) }), 200);
    const read = await target.call('getIdentity', [before.id]);
    const identifiers = read.json<Identity>().credentials?.oidc?.identifiers ?? [];
    expectSameMembers(
      identifiers,
      [first, second].map(({ subject }) => `identikit:${subject}`),
      'credentials.oidc.identifiers',
      read,
    );
  },
});
