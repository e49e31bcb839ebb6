import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';

export const patchThatIsTooLong = check({
  id: 'transport.patch-that-is-too-long',
  title: 'A JSON Patch of more than 5 MiB is answered in the way of the release',
  level: 'may',
  profile: 'full',
  operations: ['patchIdentity'],
  source: ['quirks/patch-too-big', 'behaviour/patch.tooLargeStatus'],
  when: ({ http }) => http.maxBodyBytes !== 'none',
  async run({ target, people, dialect }) {
    const { id } = await people.creation();
    const value = 'a'.repeat(Number(dialect.http.maxBodyBytes));
    const json = [{ op: 'replace', path: '/metadata_public', value }];
    expectStatus(await target.call('patchIdentity', [id], { json }), dialect.patch.tooLargeStatus);
  },
});
