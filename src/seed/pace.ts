import { setTimeout as wait } from 'node:timers/promises';

/** Waits until as many more people may be sent. */
export type Pace = (people: number) => Promise<void>;

/** At most so many people a second on average; without a rate nobody waits. */
export function paceOf(perSecond: number | undefined): Pace {
  if (perSecond === undefined) return async () => {};
  let next = performance.now();
  return async (people) => {
    const now = performance.now();
    const turn = Math.max(now, next);
    next = turn + (people / perSecond) * 1000;
    if (turn > now) await wait(turn - now);
  };
}
