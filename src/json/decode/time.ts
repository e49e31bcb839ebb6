import { readGoTime } from '../go-time.ts';
import { JsonError } from '../value.ts';
import { type Kind, skipNull, takeRaw } from './kind.ts';

/** `time.Time`, as Go would print it: RFC 3339, the fraction's trailing zeros cut. null changes nothing. */
export function time(): Kind<string> {
  return {
    goType: 'time.Time',
    zero: '0001-01-01T00:00:00Z',
    read(decoding, current) {
      if (skipNull(decoding)) return current;
      const isString = decoding.text.charCodeAt(decoding.at) === 0x22;
      const json = takeRaw(decoding);
      if (decoding.behaviour.time === 'go-1.19') return readGoTime(json, 'go-1.19');
      if (!isString) throw new JsonError('Time.UnmarshalJSON: input is not a JSON string');
      return readGoTime(json.slice(1, -1), decoding.behaviour.time);
    },
  };
}
