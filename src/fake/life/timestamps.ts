import type { Timestamp } from '../../identity/identity.ts';
import { mix, type SeedState } from '../hash.ts';
import { makeRoom, type Row, setTwoDigits, textBy } from '../row.ts';

const microsPerDay = 86_400_000_000;
const [dash, colon, dot, zero, tee, zed] = [0x2d, 0x3a, 0x2e, 0x30, 0x54, 0x5a];

/** Writes a moment as Go prints it. @param micros microseconds since 1970 */
export function putMoment(row: Row, micros: number): void {
  makeRoom(row, 27);
  const { bytes, at } = row;
  const day = Math.floor(micros / microsPerDay);
  setDate(row, at, day);
  const within = micros - day * microsPerDay;
  const second = Math.floor(within / 1e6);
  const minute = (second / 60) | 0;
  const hour = (minute / 60) | 0;
  bytes[at + 10] = tee;
  setTwoDigits(row, at + 11, hour);
  bytes[at + 13] = colon;
  setTwoDigits(row, at + 14, minute - hour * 60);
  bytes[at + 16] = colon;
  setTwoDigits(row, at + 17, second - minute * 60);
  const end = setFraction(row, at + 19, within - second * 1e6);
  bytes[end] = zed;
  row.at = end + 1;
}

/** Sets microseconds without zeros at their end, or nothing, and says where they end. */
function setFraction(row: Row, at: number, micros: number): number {
  if (micros === 0) return at;
  const hundreds = (micros / 100) | 0;
  const tenThousands = (hundreds / 100) | 0;
  row.bytes[at] = dot;
  setTwoDigits(row, at + 1, tenThousands);
  setTwoDigits(row, at + 3, hundreds - tenThousands * 100);
  setTwoDigits(row, at + 5, micros - hundreds * 100);
  let end = at + 7;
  while (row.bytes[end - 1] === zero) end--;
  return end;
}

const daysPerEra = 146_097;

/** Sets a date of the Gregorian calendar, whose eras are 400 years from March 0 on. @param day days since 1970 */
function setDate(row: Row, at: number, day: number): void {
  const sinceEras = day + 719_468;
  const era = Math.floor(sinceEras / daysPerEra);
  const dayOfEra = sinceEras - era * daysPerEra;
  const yearOfEra =
    ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36_524) | 0) - ((dayOfEra / 146_096) | 0)) / 365) | 0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0));
  const monthFromMarch = ((5 * dayOfYear + 2) / 153) | 0;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = 400 * era + yearOfEra + (month > 2 ? 0 : 1);
  const century = (year / 100) | 0;
  setTwoDigits(row, at, century);
  setTwoDigits(row, at + 2, year - century * 100);
  row.bytes[at + 4] = dash;
  setTwoDigits(row, at + 5, month);
  row.bytes[at + 7] = dash;
  setTwoDigits(row, at + 8, dayOfYear - (((153 * monthFromMarch + 2) / 5) | 0) + 1);
}

/** A moment as Go prints it. @param micros microseconds since 1970 */
export const timestampOf: (micros: number) => Timestamp = textBy(putMoment);

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
