import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';

export const version = check({
  id: 'transport.version',
  title: 'The target tells its version',
  level: 'should',
  profile: 'read-only',
  operations: ['getVersion'],
  source: ['spec/paths/version.yaml'],
  async run({ target, dialect }) {
    const answer = await target.call('getVersion');
    expectStatus(answer, 200);
    expectEqual(answer.json(), { version: dialect.release }, 'body', answer);
  },
});
