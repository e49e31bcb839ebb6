// Promise: each world has a clock of its own, which can be set, put forward, stopped and let go on.
import { expect, test } from 'vitest';
import { hosted } from './hosted.ts';

const mock = hosted();

async function world(name: string) {
  await mock.control('POST', '/worlds', { name });
  const control = (method: string, path: string, body?: unknown) =>
    mock.send(method, `/_world/${name}/_identikit${path}`, body);
  return {
    control,
    create: (email: string, more: object = {}) =>
      mock.inWorld(name, 'POST', '/admin/identities', { traits: { email }, ...more }),
    /** A session of somebody new. */
    async signIn(email: string): Promise<{ id: string; token: string }> {
      await this.create(email, { credentials: { password: { config: { password: 'correct horse' } } } });
      const open = `${mock.server.publicUrl}/_world/${name}`;
      const flow = (await (await fetch(`${open}/self-service/login/api`)).json()) as { id: string };
      const body = JSON.stringify({ method: 'password', identifier: email, password: 'correct horse' });
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${open}/self-service/login?flow=${flow.id}`, { method: 'POST', headers, body });
      const { session, session_token: token } = (await answer.json()) as {
        session: { id: string };
        session_token: string;
      };
      return { id: session.id, token };
    },
    whoami: async (token: string) =>
      (
        await fetch(`${mock.server.publicUrl}/_world/${name}/sessions/whoami`, {
          headers: { 'x-session-token': token },
        })
      ).status,
  };
}

test('a clock that stands still gives all times the same, until it goes on', async () => {
  const { control, create } = await world('frozen');
  const now = '2027-03-04T05:06:07.5Z';
  expect((await control('PUT', '/clock', { now, frozen: true })).json).toEqual({ now, frozen: true });
  expect((await create('a@example.org')).json.created_at).toBe(now);
  await control('POST', '/clock/advance', { by: '36h' });
  expect((await create('b@example.org')).json.created_at).toBe('2027-03-05T17:06:07.5Z');
  expect((await control('PUT', '/clock', { frozen: false })).json.frozen).toBe(false);
  const later = (await create('c@example.org')).json.created_at;
  expect(Date.parse(later)).toBeGreaterThanOrEqual(Date.parse('2027-03-05T17:06:07.5Z'));
});

test('sessions end when their time has passed, in this world alone', async () => {
  const soon = await world('soon');
  const { token } = await soon.signIn('d@example.org');
  await mock.control('POST', '/worlds', { name: 'same-session', from: 'soon' });
  await soon.control('POST', '/clock/advance', { by: '23h59m' });
  expect(await soon.whoami(token)).toBe(200);
  await soon.control('POST', '/clock/advance', { by: '2m' });
  expect(await soon.whoami(token)).toBe(401);
  const headers = { 'x-session-token': token, 'x-identikit-world': 'same-session' };
  expect((await fetch(`${mock.server.publicUrl}/sessions/whoami`, { headers })).status).toBe(200);
});

test('it goes back, but not to before a session was begun', async () => {
  const back = await world('back');
  expect((await back.control('POST', '/clock/advance', { by: '-1h' })).status).toBe(200);
  await back.signIn('e@example.org');
  const before = (await back.control('GET', '/clock')).json.now;
  const refused = await back.control('POST', '/clock/advance', { by: '-1h' });
  expect(refused).toMatchObject({ status: 409, json: { type: 'urn:identikit:problem:clock-before-session' } });
  expect((await back.control('PUT', '/clock', { now: '2020-01-01T00:00:00Z' })).status).toBe(409);
  expect((await back.control('GET', '/clock')).json.now >= before).toBe(true);
  expect((await back.control('PUT', '/clock', { now: 'noon' })).status).toBe(400);
  expect((await back.control('POST', '/clock/advance', { by: '1d' })).status).toBe(400);
});

test('the same commands at the same time give the same bytes', async () => {
  await mock.control('PUT', '/clock', { now: '2026-01-02T03:04:05Z', frozen: true });
  const [one, two] = [await world('one'), await world('two')];
  for (const each of [one, two]) await each.control('PUT', '/clock', { now: '2030-01-01T00:00:00Z', frozen: true });
  expect((await one.create('f@example.org')).text).toBe((await two.create('f@example.org')).text);
  expect(await one.signIn('g@example.org')).toEqual(await two.signIn('g@example.org'));
});
