import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const timeHasToBeRfc3339 = check({
  id: 'address.time-has-to-be-rfc-3339',
  title: 'A verified_at that is no time is refused, in the words of the release',
  level: 'may',
  operations: ['createIdentity'],
  source: ['behaviour/json.time'],
  async run({ target, people, dialect }) {
    const json = people.body({ verifiable_addresses: [{ verified_at: 'abc' }] });
    const quote = dialect.json.time === 'go-1.19' ? '\\"' : '';
    const shown = `"${quote}abc${quote}"`;
    expectError(await target.call('createIdentity', [], { json }), 400, {
      code: dialect.create.decodeErrorCode,
      message: `parsing time ${shown} as "${quote}2006-01-02T15:04:05Z07:00${quote}": cannot parse "abc${quote}" as "2006"`,
    });
  },
});
