import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';

export const isAlive = check({
  id: 'transport.is-alive',
  level: 'must',
  title: 'The target says that it is alive',
  profile: 'read-only',
  operations: ['isAlive'],
  source: ['spec/paths/health-alive.yaml'],
  async run({ target }) {
    const answer = await target.call('isAlive');
    expectStatus(answer, 200);
    expectEqual(answer.json(), { status: 'ok' }, 'body', answer);
  },
});
