import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { nobody } from '../nobody.ts';
import { texts } from '../texts.ts';

export const identityIsLookedForFirst = check({
  id: 'patch.identity-is-looked-for-first',
  title: 'An unknown id is told before a body that is no JSON Patch',
  level: 'should',
  operations: ['patchIdentity'],
  source: ['spec/paths/identity.yaml'],
  async run({ target }) {
    expectError(await target.call('patchIdentity', [nobody], { body: 'rubbish' }), 404, { message: texts.missing });
  },
});
