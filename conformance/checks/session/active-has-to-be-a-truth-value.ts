import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { nobody } from '../nobody.ts';

export const activeHasToBeATruthValue = check({
  id: 'session.active-has-to-be-a-truth-value',
  level: 'must',
  title: 'A value of active that is no truth value is refused',
  profile: 'read-only',
  operations: ['listIdentitySessions'],
  source: ['spec/parameters/active.yaml'],
  async run({ target }) {
    expectError(await target.call('listIdentitySessions', [nobody], { query: { active: 'abc' } }), 400, {
      message: 'could not parse parameter active',
    });
  },
});
