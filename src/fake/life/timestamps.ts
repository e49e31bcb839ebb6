import type { Timestamp } from '../../identity/identity.ts';
import { mix, type SeedState } from '../hash.ts';
import { makeRoom, newRow, putBytes, putTwoDigits, type Row, textOf } from './row.ts';

const microsPerDay = 86_400_000_000;
const days = new Map<number, Uint8Array>();
const encoder = new TextEncoder();

/** Writes a moment as Go prints it. @param micros microseconds since 1970 */
export function putMoment(row: Row, micros: number): void {
  const day = Math.floor(micros / microsPerDay);
  let date = days.get(day);
  if (date === undefined) {
    date = encoder.encode(new Date(day * 864e5).toISOString().slice(0, 11));
    days.set(day, date);
  }
  putBytes(row, date);
  const within = micros - day * microsPerDay;
  const second = Math.floor(within / 1e6);
  const minute = Math.floor(second / 60);
  const hour = Math.floor(minute / 60);
  makeRoom(row, 16);
  putTwoDigits(row, hour);
  row.bytes[row.at++] = colon;
  putTwoDigits(row, minute - hour * 60);
  row.bytes[row.at++] = colon;
  putTwoDigits(row, second - minute * 60);
  const fraction = within - second * 1e6;
  if (fraction !== 0) {
    row.bytes[row.at++] = dot;
    const tenThousands = Math.floor(fraction / 10_000);
    const hundreds = Math.floor(fraction / 100);
    putTwoDigits(row, tenThousands);
    putTwoDigits(row, hundreds - tenThousands * 100);
    putTwoDigits(row, fraction - hundreds * 100);
    while (row.bytes[row.at - 1] === zero) row.at--;
  }
  row.bytes[row.at++] = zed;
}

const [colon, dot, zero, zed] = encoder.encode(':.0Z') as unknown as readonly [number, number, number, number];
const scratch = newRow();

/** A moment as Go prints it. @param micros microseconds since 1970 */
export function timestampOf(micros: number): Timestamp {
  scratch.at = 0;
  putMoment(scratch, micros);
  return textOf(scratch);
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
