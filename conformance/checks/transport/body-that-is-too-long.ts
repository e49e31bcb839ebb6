import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const bodyThatIsTooLong = check({
  id: 'transport.body-that-is-too-long',
  level: 'must',
  title: 'A body of more than 5 MiB is refused, where the release has that limit',
  profile: 'full',
  operations: ['createIdentity'],
  source: ['behaviour/http.maxBodyBytes'],
  when: ({ http }) => http.maxBodyBytes !== 'none',
  async run({ target, people, dialect }) {
    const metadata_public = { long: 'a'.repeat(Number(dialect.http.maxBodyBytes)) };
    const answer = await target.call('createIdentity', [], { json: people.body({ metadata_public }) });
    expectError(answer, 400, { message: 'http: request body too large' });
  },
});
