import type { Operation } from './operation.ts';

/** GET /admin/metrics/prometheus. */
export const prometheus: Operation = () => ({
  status: 200,
  headers: ['Content-Type', 'text/plain; version=0.0.4; charset=utf-8; escaping=underscores'],
  body: '',
});
