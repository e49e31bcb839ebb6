import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { texts } from '../texts.ts';

export const unknownHashIsRefused = check({
  id: 'credentials.unknown-hash-is-refused',
  level: 'must',
  title: 'A hash of no known format is refused',
  operations: ['createIdentity'],
  source: ['spec/schemas/import-password-config.yaml'],
  async run({ target, people }) {
    const credentials = { password: { config: { hashed_password: 'no hash' } } };
    const answer = await target.call('createIdentity', [], { json: people.body({ credentials }) });
    expectError(answer, 400, {
      message: texts.malformed,
      reason:
        'The imported password does not match any known hash format. For more information see https://www.ory.sh/dr/2',
    });
  },
});
