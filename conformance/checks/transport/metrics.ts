import { check } from '../../check.ts';
import { expectHeader, expectStatus } from '../../expect.ts';

export const metrics = check({
  id: 'transport.metrics',
  title: 'The target tells metrics for Prometheus',
  level: 'may',
  profile: 'read-only',
  operations: ['prometheus'],
  source: ['behaviour/http.metricsType'],
  async run({ target, dialect }) {
    const answer = await target.call('prometheus');
    expectStatus(answer, 200);
    expectHeader(answer, 'Content-Type', dialect.http.metricsType);
  },
});
