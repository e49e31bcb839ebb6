import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';

export const hmacHashes = check({
  id: 'credentials.hmac-hashes',
  title: 'Hashes of the HMAC family are taken or refused, as the release does',
  level: 'should',
  operations: ['createIdentity'],
  source: ['behaviour/credentials.hmacHashes'],
  async run({ target, people, dialect }) {
    const credentials = { password: { config: { hashed_password: '$hmac-sha256$YWJj$a2V5' } } };
    const answer = await target.call('createIdentity', [], { json: people.body({ credentials }) });
    expectStatus(answer, dialect.credentials.hmacHashes ? 201 : 400);
  },
});
