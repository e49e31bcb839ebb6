import type { Timestamp } from '../../identity/identity.ts';
import { mix, type SeedState } from '../hash.ts';

const microsPerDay = 86_400_000_000;
const two = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));
const days = new Map<number, string>();

/** A moment as Go prints it. @param micros microseconds since 1970 */
export function timestampOf(micros: number): Timestamp {
  const day = Math.floor(micros / microsPerDay);
  let date = days.get(day);
  if (date === undefined) {
    date = new Date(day * 864e5).toISOString().slice(0, 11);
    days.set(day, date);
  }
  const within = micros - day * microsPerDay;
  const second = Math.floor(within / 1e6);
  const fraction = within - second * 1e6;
  const clock = `${two[Math.floor(second / 3600)]}:${two[Math.floor(second / 60) % 60]}:${two[second % 60]}`;
  return fraction === 0
    ? `${date}${clock}Z`
    : `${date}${clock}.${String(1_000_000 + fraction)
        .slice(1)
        .replace(/0+$/, '')}Z`;
}

/** Moments of people between two days, in microseconds since 1970. */
export function momentsBetween(
  { from, to }: { readonly from: string; readonly to: string },
  state: SeedState,
): (i: number) => number {
  const start = Date.parse(from) * 1000;
  const span = Date.parse(to) * 1000 - start;
  return (i) => {
    const high = mix(mix((i | 0) ^ state[2]) + mix(Math.floor(i / 2 ** 32) ^ state[3])) >>> 0;
    const low = mix(high ^ state[1]) >>> 12;
    return start + Math.floor(((high * 2 ** 20 + low) / 2 ** 52) * span);
  };
}
