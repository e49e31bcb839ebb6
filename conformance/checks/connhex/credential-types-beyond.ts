import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { isConnhex } from '../is-connhex.ts';

export const credentialTypesBeyond = check({
  id: 'connhex.credential-types-beyond',
  title: 'link_recovery, which is not documented, is refused, or included as v1.1.0 does',
  level: 'should',
  operations: ['getIdentity'],
  when: isConnhex,
  source: ['spec/dialects/connhex.yaml', 'behaviour/identity.includableTypes'],
  async run({ target, people }) {
    const { id } = await people.creation();
    const answer = await target.call('getIdentity', [id], { query: { include_credential: 'link_recovery' } });
    if (answer.status !== 200) expectError(answer, 400);
  },
});
