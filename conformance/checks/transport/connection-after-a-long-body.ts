import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';

export const connectionAfterALongBody = check({
  id: 'transport.connection-after-a-long-body',
  title: 'After a body that is too long the connection ends, or stays, as the release does',
  level: 'may',
  profile: 'full',
  operations: ['createIdentity'],
  when: ({ http }) => http.maxBodyBytes !== 'none',
  source: ['behaviour/http.closesAfterTooLarge'],
  async run({ target, people, dialect }) {
    const metadata_public = { long: 'a'.repeat(Number(dialect.http.maxBodyBytes)) };
    const answer = await target.call('createIdentity', [], { json: people.body({ metadata_public }) });
    expectEqual(answer.headers.connection === 'close', dialect.http.closesAfterTooLarge, 'Connection: close', answer);
  },
});
