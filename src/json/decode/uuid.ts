import { readUuid } from '../uuid-text.ts';
import { JsonError } from '../value.ts';
import { type Kind, mismatch, skipMismatch, skipNull, takeRaw, typeName } from './kind.ts';
import { takeString } from './scalars.ts';

/**
 * `uuid.UUID`, in lower case with dashes. null changes nothing.
 * @param goType `*uuid.UUID` where it stands behind a pointer
 */
export function uuid(goType = 'uuid.UUID'): Kind<string> {
  return {
    goType,
    zero: '00000000-0000-0000-0000-000000000000',
    read(decoding, current) {
      if (skipNull(decoding)) return current;
      if (decoding.text.charCodeAt(decoding.at) === 0x22) return readUuid(takeString(decoding), decoding.behaviour);
      skipMismatch(decoding, goType);
      return current;
    },
  };
}

/** `uuid.NullUUID`: null for a null. The newer library reads the JSON text itself: neither its type nor its escapes. */
export function nullableUuid(): Kind<string | null> {
  return {
    goType: 'uuid.NullUUID',
    zero: null,
    read(decoding) {
      if (skipNull(decoding)) return null;
      const code = decoding.text.charCodeAt(decoding.at);
      const isString = code === 0x22;
      if (decoding.behaviour.uuid === 'gofrs-4.4') {
        const json = takeRaw(decoding);
        return readUuid(isString ? json.slice(1, -1) : json, decoding.behaviour);
      }
      if (isString) return readUuid(takeString(decoding), decoding.behaviour);
      throw new JsonError(mismatch(decoding, typeName(code), '*uuid.UUID'));
    },
  };
}
