import { expect } from 'vitest';
import { withWorlds } from '../../../conformance/vitest.ts';

const test = withWorlds({ count: 1 });

test('fails', async ({ world }) => {
  const headers = { 'content-type': 'application/json' };
  const body = '{"traits":{"mail":"ada@example.org"}}';
  expect((await fetch(`${world.url}/admin/identities`, { method: 'POST', headers, body })).status).toBe(201);
});

test('passes', async ({ world }) => {
  expect((await fetch(`${world.url}/admin/identities/nobody`)).status).toBe(404);
});
