import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { enabled } from '../recovery-enabled.ts';

export const contentTypeHasToBeJson = check({
  id: 'recovery.content-type-has-to-be-json',
  level: 'must',
  title: 'A body of another content type is refused',
  operations: ['createRecoveryCodeForIdentity'],
  source: ['spec/paths/recovery-code.yaml'],
  async run({ target }) {
    const headers = { 'content-type': 'text/plain' };
    const answer = enabled(await target.call('createRecoveryCodeForIdentity', [], { body: '{}', headers }));
    expectError(answer, 400, {
      reason:
        'HTTP POST Request used unknown HTTP Header "Content-Type: text/plain", only [application/json] are supported.',
    });
  },
});
