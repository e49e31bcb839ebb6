// Promise: bytes that come as a list of numbers may be as many as a body holds.
import { expect, test } from 'vitest';
import { clockedBackend } from '../mock/clocked-backend.ts';

test('a list of a million bytes in a webauthn credential is taken, as Go takes it', async () => {
  const { admin } = clockedBackend('v26.2.0');
  const { json } = await admin('POST', '/admin/identities', { traits: { email: 'a@example.org' } });
  const config = { user_handle: new Array(1_000_000).fill(7) };
  const value = { type: 'webauthn', identifiers: ['a'], config };
  const { status } = await admin('PATCH', `/admin/identities/${json.id}`, [
    { op: 'add', path: '/credentials/webauthn', value },
  ]);
  expect(status).toBe(200);
});
