// Promise: `identikit` is a library: backends in this process, each with worlds, clocks, faults and journals.
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ConfigError, type MockWorld, Problem, start } from '../../src/index.ts';

const people = '/admin/identities';
const person = (email: string, more: object = {}) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ traits: { email }, ...more }),
});
const emailsOf = async (world: Pick<MockWorld, 'url'>): Promise<string[]> => {
  const list = (await (await fetch(world.url + people)).json()) as { traits: { email: string } }[];
  return list.map(({ traits }) => traits.email).sort();
};

test('many backends live side by side, on free ports, until their blocks end', async () => {
  let url: string;
  {
    await using one = await start({ seed: 'one', count: 2 });
    await using two = await start({ release: 'v1.0.0' });
    url = one.url;
    expect(one.url).not.toBe(two.url);
    expect(one.size).toBe(2);
    expect(await emailsOf(two)).toEqual([]);
    expect(two.loaded.title).toContain('v1.0.0');
  }
  await expect(fetch(url)).rejects.toThrow();
});

test('a seed makes the same people and ids everywhere', async () => {
  const ids = async () => {
    await using backend = await start({ seed: 'same', count: 3, clock: '2026-01-02T03:04:05Z' });
    return (await fetch(backend.url + people)).text();
  };
  const [one, two] = [await ids(), await ids()];
  const withoutPorts = (text: string) => text.replaceAll(/127\.0\.0\.1:\d+/g, '');
  expect(withoutPorts(one)).toBe(withoutPorts(two));
});

test('identity schemas are objects or files; the one named default is the default', async () => {
  const file = new URL('../../fixtures/schemas/employee.json', import.meta.url);
  const nick = {
    type: 'object',
    properties: { traits: { type: 'object', properties: { nick: { type: 'string' } }, required: ['nick'] } },
  };
  const schemas = { employee: file, same: fileURLToPath(file), default: nick };
  await using backend = await start({ schemas });
  expect(backend.loaded.schemas).toEqual(['employee', 'same', 'default (default)']);
  const answer = await fetch(backend.url + people, {
    ...person(''),
    body: '{"schema_id":"default","traits":{"nick":"ada"}}',
  });
  expect(answer.status).toBe(201);
  await expect(start({ schemas: { default: 'no-such.json' } })).rejects.toThrow(/no-such\.json.*Name a file/);
  await expect(start({ schemas: { default: { type: 'nothing' } } })).rejects.toThrow(ConfigError);
});

describe('a world', () => {
  test('is reached by its URL or by its headers, and begins as the one that it was forked from', async () => {
    await using backend = await start({ count: 1 });
    using world = backend.world('a');
    expect(world).toMatchObject({ name: 'a', url: `${backend.url}/_world/a`, size: 1 });
    await fetch(world.url + people, person('ada@example.org'));
    const { headers, ...rest } = person('bob@example.org');
    await fetch(backend.url + people, { ...rest, headers: { ...headers, ...world.headers } });
    expect(world.size).toBe(3);
    expect(backend.size).toBe(1);
    using copy = world.world();
    world.reset();
    expect(await emailsOf(copy)).toHaveLength(3);
    expect(await emailsOf(world)).toHaveLength(1);
  });

  test('is gone when it was dropped; names are given where none is', async () => {
    await using backend = await start();
    const [one, two] = [backend.world(), backend.world()];
    expect(one.name).not.toBe(two.name);
    expect(() => backend.world(one.name)).toThrow(Problem);
    one.drop();
    one.drop();
    expect((await fetch(one.url + people)).status).toBe(404);
    expect((await fetch(two.url + people)).status).toBe(200);
  });

  test('has a clock', async () => {
    await using backend = await start();
    const world = backend.world();
    world.clock.freeze('2027-03-04T05:06:07Z');
    world.clock.advance('36h');
    const made = (await (await fetch(world.url + people, person('a@example.org'))).json()) as { created_at: string };
    expect(made.created_at).toBe('2027-03-05T17:06:07Z');
    expect(world.clock.now()).toEqual(new Date('2027-03-05T17:06:07Z'));
    world.clock.resume();
    world.clock.set(new Date('2030-01-01T00:00:00Z'));
    expect(world.clock.frozen).toBe(false);
    expect(world.clock.now().getUTCFullYear()).toBe(2030);
    expect(backend.clock.now().getUTCFullYear()).toBeLessThan(2027);
    expect(() => world.clock.advance('1 day')).toThrow(/give a span such as/);
  });

  test('has faults, which count', async () => {
    await using backend = await start();
    const world = backend.world();
    const fault = world.faults.add({ match: { operation: 'listIdentities', times: 1 }, status: 429, retryAfter: 1 });
    expect((await fetch(world.url + people)).status).toBe(429);
    expect((await fetch(world.url + people)).status).toBe(200);
    expect((await fetch(backend.url + people)).status).toBe(200);
    expect(fault).toMatchObject({ matched: 2, struck: 1 });
    world.faults.remove(fault);
    expect(world.faults.list()).toEqual([]);
    expect(() => world.faults.add({})).toThrow(Problem);
  });

  test('has a journal, which explains what was refused', async () => {
    await using backend = await start({ count: 1 });
    const world = backend.world();
    const waiting = world.journal.waitFor({ method: 'POST' });
    await fetch(world.url + people, person('no address'));
    expect((await waiting).response?.status).toBe(400);
    await fetch(world.url + people);
    expect(world.journal.exchanges({ status: '2xx' })).toHaveLength(1);
    const [refused, ...others] = world.journal.refused();
    expect(others).toEqual([]);
    expect(refused?.explanation?.why).toBeTruthy();
    await expect(world.journal.waitFor({ path: '/never' }, 10)).rejects.toThrow('no exchange of world world-1');
    world.journal.clear();
    expect(world.journal.exchanges()).toEqual([]);
    expect(backend.journal.exchanges()).toEqual([]);
  });
});

test('on an address of the network it wants a token', async () => {
  await expect(start({ host: '0.0.0.0' })).rejects.toThrow(/controlToken/);
});
