import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const expandHasToBeKnown = check({
  id: 'session.expand-has-to-be-known',
  level: 'must',
  title: 'Expanding what sessions do not have is refused',
  profile: 'read-only',
  operations: ['listSessions'],
  source: ['spec/parameters/expand.yaml'],
  async run({ target }) {
    expectError(await target.call('listSessions', [], { query: { expand: 'abc' } }), 400, {
      reason: 'Could not parse expand option: abc',
    });
  },
});
