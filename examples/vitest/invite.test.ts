import { withWorlds } from 'identikit/vitest';
import { describe, expect } from 'vitest';
import { Invitations } from './invite.ts';

const test = withWorlds({ release: 'v1.3.1', seed: 'demo', count: 100 });

describe.concurrent('an invitation', () => {
  test('makes an identity', async ({ world }) => {
    const { identity, isNew } = await new Invitations(world.url).invite('ada@example.org');
    expect(identity.traits.email).toBe('ada@example.org');
    expect([isNew, world.size]).toEqual([true, 101]);
  });

  test('finds who is there already', async ({ world }) => {
    const invitations = new Invitations(world.url);
    const first = await invitations.invite('ada@example.org');
    expect(await invitations.invite('ada@example.org')).toMatchObject({
      identity: { id: first.identity.id },
      isNew: false,
    });
    expect(world.size).toBe(101);
  });

  test('waits when it is told to', async ({ world }) => {
    const busy = world.faults.add({ match: { operation: 'createIdentity', times: 1 }, status: 429, retryAfter: 0 });
    expect((await new Invitations(world.url).invite('ada@example.org')).isNew).toBe(true);
    expect(busy.struck).toBe(1);
  });

  test('is dated by the clock', async ({ world }) => {
    world.clock.freeze('2030-01-01T00:00:00Z');
    const { identity } = await new Invitations(world.url).invite('ada@example.org');
    expect(identity.created_at).toEqual(new Date('2030-01-01T00:00:00Z'));
  });
});
