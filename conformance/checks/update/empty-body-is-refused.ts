import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { texts } from '../texts.ts';

export const emptyBodyIsRefused = check({
  id: 'update.empty-body-is-refused',
  level: 'must',
  title: 'A PUT without a body is refused',
  operations: ['updateIdentity'],
  source: ['spec/paths/identity.yaml'],
  async run({ target, people }) {
    const { id } = await people.creation();
    const headers = { 'content-type': 'application/json' };
    expectError(await target.call('updateIdentity', [id], { body: '', headers }), 400, {
      message: texts.malformed,
      reason: 'Unable to decode HTTP Request Body because its HTTP Header "Content-Length" is zero.',
    });
  },
});
