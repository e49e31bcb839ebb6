import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';

export const longBody = check({
  id: 'transport.long-body',
  title: 'A body of a megabyte is accepted',
  level: 'should',
  profile: 'full',
  operations: ['createIdentity', 'getIdentity'],
  source: ['behaviour/http.maxBodyBytes'],
  async run({ people }) {
    const metadata_public = { long: 'a'.repeat(1_000_000) };
    const read = await people.create({ metadata_public });
    expectEqual((read.metadata_public as { long?: string }).long?.length, 1_000_000, 'length of what was kept');
  },
});
