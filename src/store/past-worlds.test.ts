import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Identity } from '../identity/identity.ts';
import { pastWorlds } from './past-worlds.ts';
import { World } from './world.ts';

const identity = (id: string): Identity => ({
  id,
  externalId: '',
  schemaId: 'default',
  state: 'active',
  stateChangedAt: undefined,
  traits: '{}',
  verifiableAddresses: [],
  recoveryAddresses: [],
  credentials: new Map(),
  metadataPublic: '',
  metadataAdmin: '',
  createdAt: '',
  updatedAt: '',
  organizationId: undefined,
});

describe('the world of a lag ago', () => {
  it('has what was there then, and at most a hundredth of the lag less', () => {
    const lag = 1000;
    const steps = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(steps, (pauses) => {
        let time = 0;
        const past = pastWorlds(lag, () => time);
        const world = new World();
        world.put(identity('before'));
        past.settle(world);
        const writes: { readonly id: string; readonly at: number }[] = [{ id: 'before', at: Number.NEGATIVE_INFINITY }];
        for (const [number, pause] of pauses.entries()) {
          time += pause;
          const id = String(number).padStart(3, '0');
          world.put(identity(id));
          writes.push({ id, at: time });
          past.record(world);
          time += pause % 7;
          const seen = new Set([...past.read()!.after('')].map((one) => one.id));
          for (const { id, at } of writes) {
            if (at <= time - lag - lag / 100) expect(seen).toContain(id);
            if (at > time - lag) expect(seen).not.toContain(id);
          }
        }
        time += lag * 2;
        expect([...past.read()!.after('')]).toHaveLength(writes.length);
      }),
    );
  });

  it('is not touched by later writes', () => {
    const past = pastWorlds(1000, () => 0);
    const world = new World();
    world.put(identity('a'));
    past.settle(world);
    world.remove('a');
    expect([...past.read()!.after('')].map(({ id }) => id)).toEqual(['a']);
  });
});
