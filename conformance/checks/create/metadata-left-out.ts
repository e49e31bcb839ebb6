import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';

export const metadataLeftOut = check({
  id: 'create.metadata-left-out',
  title: 'Metadata that is left out is null when read; the answer lacks metadata_admin',
  level: 'should',
  operations: ['createIdentity', 'getIdentity'],
  when: ({ identity }) => identity.writeAnswer === 'as-written',
  source: ['behaviour/identity.writeAnswer'],
  async run({ target, people }) {
    const answer = await target.call('createIdentity', [], { json: people.body({ metadata_admin: undefined }) });
    expectStatus(answer, 201);
    const made = answer.json<Partial<Identity>>();
    expectEqual(made.metadata_public, null, 'metadata_public', answer);
    expectEqual('metadata_admin' in made, false, 'the answer has metadata_admin', answer);
    const read = await target.call('getIdentity', [made.id!]);
    expectEqual(read.member('metadata_admin'), null, 'metadata_admin of a read', read);
  },
});
