import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const uuidWithALetter = check({
  id: 'error.uuid-with-a-letter',
  title: 'A UUID with a letter that is no digit is refused, in the words of the release',
  level: 'may',
  profile: 'read-only',
  operations: ['getSession'],
  source: ['behaviour/json.uuid'],
  async run({ target, dialect }) {
    const answer = await target.call('getSession', ['zzzzzzzz-5b0c-4a51-9d5e-1d5e0b0c4a51']);
    const message =
      dialect.json.uuid === 'gofrs-4.3' ? "encoding/hex: invalid byte: U+007A 'z'" : 'uuid: invalid UUID format';
    expectError(answer, 400, { message });
  },
});
