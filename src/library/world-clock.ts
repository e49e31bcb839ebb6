import type { LiveWorld } from '../control/live-world.ts';
import { changeClock, putForward } from '../control/operations/clock.ts';

/** How late it is in a world. No clock stands before the beginning of a session of its world: that is a Problem. */
export interface WorldClock {
  now(): Date;
  /** Whether it stands still. */
  readonly frozen: boolean;
  /** Sets it; it goes on, or stands still, as before. @param time a text is RFC 3339 */
  set(time: Date | string): void;
  /** Puts it forward, or back. @param by a span as Go writes it, e.g. `1h30m` or `-10s` */
  advance(by: string): void;
  /** Lets it stand still, now or at a time. */
  freeze(time?: Date | string): void;
  /** Lets it go on from where it stands. */
  resume(): void;
}

/** The clock of a world. */
export function worldClock(world: LiveWorld): WorldClock {
  return {
    now: () => new Date(world.backend.time.now().micros / 1000),
    get frozen() {
      return world.backend.time.standsStill;
    },
    set: (time) => changeClock(world, { now: textOf(time) }),
    advance: (by) => putForward(world, by),
    freeze: (time) => changeClock(world, { frozen: true, ...(time === undefined ? {} : { now: textOf(time) }) }),
    resume: () => changeClock(world, { frozen: false }),
  };
}

const textOf = (time: Date | string): string => (typeof time === 'string' ? time : time.toISOString());
