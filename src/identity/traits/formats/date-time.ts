import type { JsonBehaviour } from '../../../dialect/behaviour.ts';
import { readGoTime } from '../../../json/go-time.ts';
import { JsonError } from '../../../json/value.ts';

/** Whether Go reads a text as RFC 3339 date and time; like Go it takes one digit for the hour and a comma for the point. */
export function isDateTime(text: string, library: JsonBehaviour['time']): boolean {
  try {
    readGoTime(library === 'go-1.19' ? `"${text}"` : text, library);
    return true;
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return false;
  }
}

/** Whether Go reads a text as `2006-01-02`. */
export function isDate(text: string, library: JsonBehaviour['time']): boolean {
  return isDateTime(`${text}T00:00:00Z`, library);
}

/** Whether Go reads a text as `15:04:05` with an optional fraction and a zone. */
export function isTime(text: string, library: JsonBehaviour['time']): boolean {
  return isDateTime(`2006-01-02T${text}`, library);
}
