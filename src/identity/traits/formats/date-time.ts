/** Whether Go reads a text as RFC 3339 date and time; like Go it takes one digit for the hour and a comma for the point. */
export function isDateTime(text: string): boolean {
  const parts = dateTime.exec(text);
  return parts !== null && isDay(parts) && isClock(parts);
}

/** Whether Go reads a text as `2006-01-02`. */
export function isDate(text: string): boolean {
  const parts = date.exec(text);
  return parts !== null && isDay(parts);
}

/** Whether Go reads a text as `15:04:05` with an optional fraction and a zone. */
export function isTime(text: string): boolean {
  const parts = time.exec(text);
  return parts !== null && isClock(parts);
}

const day = '(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)';
const clock =
  '(?<hour>\\d{1,2}):(?<minute>\\d\\d):(?<second>\\d\\d)(?:[.,]\\d+)?(?:Z|[+-](?<zoneHour>\\d\\d):(?<zoneMinute>\\d\\d))';
const dateTime = new RegExp(`^${day}T${clock}$`);
const date = new RegExp(`^${day}$`);
const time = new RegExp(`^${clock}$`);

function isDay({ groups }: RegExpExecArray): boolean {
  const year = Number(groups!.year);
  const month = Number(groups!.month);
  const day = Number(groups!.day);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return leap ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** A zone may be as far away as 24:60. */
function isClock({ groups }: RegExpExecArray): boolean {
  return (
    Number(groups!.hour) < 24 &&
    Number(groups!.minute) < 60 &&
    Number(groups!.second) < 60 &&
    Number(groups!.zoneHour ?? 0) <= 24 &&
    Number(groups!.zoneMinute ?? 0) <= 60
  );
}
