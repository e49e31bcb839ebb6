import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { put } from '../put.ts';

export const putClearsWhatIsLeftOut = check({
  id: 'external-id.put-clears-what-is-left-out',
  level: 'must',
  title: 'A PUT without external_id clears it',
  operations: ['updateIdentity', 'getIdentity'],
  when: ({ identity }) => identity.externalId,
  source: ['quirks/put-required'],
  async run({ target, people }) {
    const before = await people.creation({ external_id: people.unique() });
    expectStatus(await put(target, before), 200);
    const read = await target.call('getIdentity', [before.id]);
    expectEqual(read.member('external_id'), undefined, 'external_id', read);
  },
});
