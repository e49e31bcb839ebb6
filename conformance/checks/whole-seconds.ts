import { setTimeout as wait } from 'node:timers/promises';

/**
 * Whether a stored time tells no fraction of a second. MySQL keeps none, so that it shows what database a target has.
 */
export const isWholeSecond = (time: string | null | undefined): boolean => !!time && /:\d\dZ$/.test(time);

/** Waits until a change gets another time than this one, which takes a second where no fractions are kept. */
export async function laterThan(time: string | null | undefined): Promise<void> {
  if (isWholeSecond(time)) await wait(1100);
}
