import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';

export const isReady = check({
  id: 'transport.is-ready',
  level: 'must',
  title: 'The target says that it is ready',
  profile: 'read-only',
  operations: ['isReady'],
  source: ['spec/paths/health-ready.yaml'],
  async run({ target }) {
    const answer = await target.call('isReady');
    expectStatus(answer, 200);
    expectEqual(answer.json(), { status: 'ok' }, 'body', answer);
  },
});
