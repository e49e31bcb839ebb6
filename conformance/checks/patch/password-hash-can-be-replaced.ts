import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';

export const passwordHashCanBeReplaced = check({
  id: 'patch.password-hash-can-be-replaced',
  title: 'A JSON Patch can replace the hash of a password',
  level: 'may',
  operations: ['patchIdentity', 'getIdentity'],
  when: ({ patch }) => patch.document === 'with-credentials',
  source: ['quirks/patch-credentials-open', 'behaviour/patch.document'],
  async run({ target, people }) {
    const credentials = { password: { config: { password: `${people.unique()}-Secret` } } };
    const { id } = await people.creation({ credentials });
    const value = '$2a$04$zRXjPKHVnVfQ6hFvJ7J1kO';
    const json = [{ op: 'replace', path: '/credentials/password/config/hashed_password', value }];
    expectStatus(await target.call('patchIdentity', [id], { json }), 200);
    const read = await target.call('getIdentity', [id], { query: { include_credential: 'password' } });
    const hash = read.json<Identity>().credentials?.password?.config?.hashed_password;
    expectEqual(hash === value, true, 'the hash is the one of the patch', read);
  },
});
