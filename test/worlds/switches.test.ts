// Promise: what identikit adds to the API can be taken away, and is guarded.
import { describe, expect, test } from 'vitest';
import { hosted } from './hosted.ts';

describe('--no-control', () => {
  const mock = hosted({ control: false });
  test('leaves nothing of the control API', async () => {
    expect((await mock.control('GET', '/worlds')).status).toBe(404);
    const answer = await mock.inWorld('nowhere', 'GET', '/admin/identities');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-identikit-exchange')).toBeNull();
  });
});

describe('--no-extra-headers', () => {
  const mock = hosted({ extraHeaders: false });
  test('keeps the journal without telling', async () => {
    expect((await mock.send('GET', '/admin/identities')).headers.get('x-identikit-exchange')).toBeNull();
    expect((await mock.control('GET', '/journal')).json.exchanges).toHaveLength(1);
  });
});

describe('--control-token', () => {
  const mock = hosted({ controlToken: 'opensesame' });
  test('is asked of every control request, and of no other', async () => {
    for (const authorization of ['', 'Bearer wrong', 'opensesame'])
      expect((await mock.control('POST', '/worlds', { name: 'x' }, { authorization })).status).toBe(401);
    expect(
      (await mock.control('GET', '/worlds', undefined, { authorization: 'Bearer opensesame' })).json.worlds,
    ).toHaveLength(1);
    expect((await mock.send('GET', '/admin/identities')).status).toBe(200);
  });
});

describe('an address of the network', () => {
  const open = hosted({ host: '0.0.0.0' });
  test('has no control API without a token', async () => {
    expect(open.server.worlds).toBeUndefined();
    expect(open.server.loaded.notices.join()).toContain('--control-token');
  });
  const guarded = hosted({ host: '0.0.0.0', controlToken: 'opensesame' });
  test('has one with a token', () => expect(guarded.server.worlds).toBeDefined());
});
