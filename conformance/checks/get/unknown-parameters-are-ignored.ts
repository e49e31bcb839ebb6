import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';

export const unknownParametersAreIgnored = check({
  id: 'get.unknown-parameters-are-ignored',
  title: 'A parameter that is not known is ignored',
  level: 'may',
  operations: ['getIdentity'],
  source: ['spec/paths/identity.yaml'],
  async run({ target, people }) {
    const { id } = await people.creation();
    expectStatus(await target.call('getIdentity', [id], { query: { surprise: 'yes' } }), 200);
  },
});
