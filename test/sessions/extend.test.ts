import { describe, expect, it } from 'vitest';
import { releaseNames } from '../../src/dialect/release-name.ts';
import { clockedBackend, hour, second } from '../mock/clocked-backend.ts';

const rewritesRow = new Set(['v1.0.0', 'v1.1.0', 'v1.2.0']);

describe.each(releaseNames)('extending a session in %s', (release) => {
  const setUp = async (settings = {}) => {
    const backend = clockedBackend(release, { settings });
    const person = await backend.person('ada@example.org');
    const { session, session_token: token } = (await backend.logIn('ada@example.org')).json;
    const path = `/admin/sessions/${session.id}`;
    return {
      ...backend,
      session,
      read: async () => (await backend.admin('GET', path)).json,
      extend: () => backend.admin('PATCH', `${path}/extend`),
      setState: (value: string) =>
        backend.admin('PATCH', `/admin/identities/${person.id}`, [{ op: 'replace', path: '/state', value }]),
      whoami: () => backend.open('GET', '/sessions/whoami', undefined, { 'x-session-token': token }),
    };
  };

  it('moves its end to a lifespan from now', async () => {
    const { extend, wait, session } = await setUp();
    expect(session.expires_at).toMatch(/^2030-01-03T03:04:05\.\d{9}Z$|^2030-01-03T03:04:05\.\d{1,8}Z$/);
    wait(hour);
    const { status, json } = await extend();
    expect([status, json.active]).toEqual([200, true]);
    expect(json.expires_at).toMatch(/^2030-01-03T04:04:05\./);
  });

  it('does nothing until it is near its end', async () => {
    const { extend, read, wait, session } = await setUp({ earliestPossibleExtend: 2 * hour });
    wait(21 * hour);
    expect((await extend()).json.expires_at).toBe(session.expires_at);
    wait(hour + second);
    expect((await extend()).json.expires_at).not.toBe(session.expires_at);
    expect((await read()).expires_at).toMatch(/^2030-01-04T01:04:06\./);
  });

  it('brings back one that has ended, where only its end is written', async () => {
    const { extend, read, wait, whoami } = await setUp();
    wait(25 * hour);
    expect((await read()).active).toBe(false);
    expect((await whoami()).status).toBe(401);
    await extend();
    expect((await read()).active).toBe(!rewritesRow.has(release));
    expect((await whoami()).status).toBe(rewritesRow.has(release) ? 401 : 200);
  });

  it('makes one of an inactive identity inactive for good in v1.2.0', async () => {
    const { extend, setState, whoami } = await setUp();
    await setState('inactive');
    await extend();
    await setState('active');
    expect((await whoami()).status).toBe(release === 'v1.2.0' ? 401 : 200);
  });

  it('answers 204 if told to, from v1.3.1 on', async () => {
    const { extend } = await setUp({ fasterSessionExtend: true });
    expect((await extend()).status).toBe(rewritesRow.has(release) ? 200 : 204);
  });
});
