import { endOfScalar, endOfString, readString } from '../valid-text.ts';
import { JsonError } from '../value.ts';
import { type Decoding, type Kind, mismatch, save, skipMismatch, skipNull, takeRaw, typeName } from './kind.ts';

/** A string, or a type made from string such as `identity.State`. null changes nothing. */
export function text(goType = 'string'): Kind<string> {
  return {
    goType,
    zero: '',
    read(decoding, current) {
      if (skipNull(decoding)) return current;
      if (decoding.text.charCodeAt(decoding.at) === 0x22) return takeString(decoding);
      skipMismatch(decoding, goType);
      return current;
    },
  };
}

/** `sqlxx.NullString`, which decodes itself: a wrong type ends decoding at once and is told without the member's name. */
export function nullString(): Kind<string> {
  return {
    goType: 'sqlxx.NullString',
    zero: '',
    read(decoding, current) {
      if (skipNull(decoding)) return current;
      const code = decoding.text.charCodeAt(decoding.at);
      if (code === 0x22) return takeString(decoding);
      throw new JsonError(`json: cannot unmarshal ${typeName(code)} into Go value of type string`);
    },
  };
}

/** The string at `decoding.at`, unescaped; moves behind it. */
export function takeString(decoding: Decoding): string {
  const start = decoding.at;
  decoding.at = endOfString(decoding.text, start);
  return readString(decoding.text, start, decoding.at);
}

/** true or false. null changes nothing. */
export function bool(goType = 'bool'): Kind<boolean> {
  return {
    goType,
    zero: false,
    read(decoding, current) {
      if (skipNull(decoding)) return current;
      const code = decoding.text.charCodeAt(decoding.at);
      if (code === 0x74 || code === 0x66) return takeRaw(decoding) === 'true';
      skipMismatch(decoding, goType);
      return current;
    },
  };
}

/**
 * Go's int, of 64 bits, or the whole numbers that a type such as `uint8` has; beyond 2^53 the number returned is the
 * nearest that JavaScript has. null changes nothing.
 */
export function int(goType: 'int' | 'int64' | 'uint8' | 'uint32' = 'int'): Kind<number> {
  const isUnsigned = goType.startsWith('u');
  const bits = Number(/\d+$/.exec(goType)?.[0] ?? 64);
  const wrap = isUnsigned ? BigInt.asUintN : BigInt.asIntN;
  const whole = isUnsigned ? /^\d+$/ : /^-?\d+$/;
  return {
    goType,
    zero: 0,
    read(decoding, current) {
      if (skipNull(decoding)) return current;
      const code = decoding.text.charCodeAt(decoding.at);
      if (code !== 0x2d && !(code >= 0x30 && code <= 0x39)) {
        skipMismatch(decoding, goType);
        return current;
      }
      const start = decoding.at;
      decoding.at = endOfScalar(decoding.text, start);
      const literal = decoding.text.slice(start, decoding.at);
      if (whole.test(literal)) {
        const exact = BigInt(literal);
        if (wrap(bits, exact) === exact) return Number(exact);
      }
      save(decoding, mismatch(decoding, `number ${literal}`, goType));
      return current;
    },
  };
}

/** `json.RawMessage` and its like: the value as it was written, not compacted; `null` for a null, undefined when absent. */
export function raw(goType = 'json.RawMessage'): Kind<string> {
  return { goType, zero: '', read: takeRaw };
}
