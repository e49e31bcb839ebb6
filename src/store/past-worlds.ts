import type { World } from './world.ts';

/** The recent past of a world, for reads that may be behind. */
export interface PastWorlds {
  /** The world is new to whoever looks, but old: it counts as if it had always been so. */
  settle(world: World): void;
  /** Takes down that the world has changed just now. */
  record(world: World): void;
  /** The world as it was a lag ago; only to be read. */
  read(): World | undefined;
}

interface Past {
  /** When the world became so. */
  readonly since: number;
  readonly world: World;
}

/** How many pasts a lag is told apart into: a world seen may be older than the lag by this part of it. */
const grain = 100;

/**
 * Keeps forks of a world for as long as a lag asks for, of changes that come thick and fast only some.
 * @param lag in microseconds, above 0
 * @param now microseconds; must never go back
 */
export function pastWorlds(lag: number, now: () => number): PastWorlds {
  const pasts: Past[] = [];
  const span = lag / grain;
  const forget = (): void => {
    const seen = pasts.findLastIndex(({ since }) => since <= now() - lag);
    if (seen > 0) pasts.splice(0, seen);
  };
  return {
    settle(world) {
      pasts.splice(0, pasts.length, { since: Number.NEGATIVE_INFINITY, world: world.fork() });
    },
    record(world) {
      const past = { since: now(), world: world.fork() };
      const last = pasts.at(-1);
      const isSoon = last !== undefined && Math.floor(last.since / span) === Math.floor(past.since / span);
      pasts.splice(isSoon ? -1 : pasts.length, 1, past);
      forget();
    },
    read() {
      forget();
      return pasts[0]?.world;
    },
  };
}
