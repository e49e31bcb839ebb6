import { check } from '../../check.ts';
import { expectMatch, expectStatus } from '../../expect.ts';

export const stateChangedAtCanBeSet = check({
  id: 'patch.state-changed-at-can-be-set',
  title: 'A JSON Patch can date the change of the state',
  level: 'may',
  operations: ['patchIdentity', 'getIdentity'],
  source: ['quirks/patch-state-changed-at', 'behaviour/patch.deniedPaths'],
  async run({ target, people }) {
    const { id } = await people.creation();
    const json = [{ op: 'replace', path: '/state_changed_at', value: '2020-01-02T03:04:05Z' }];
    expectStatus(await target.call('patchIdentity', [id], { json }), 200);
    const read = await target.call('getIdentity', [id]);
    expectMatch(read.member('state_changed_at'), /^2020-01-02T03:04:05/, 'state_changed_at', read);
  },
});
