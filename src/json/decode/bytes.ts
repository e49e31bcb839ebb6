import { base64Fault } from '../../go/base64.ts';
import { type Kind, save, skipMismatch, skipNull } from './kind.ts';
import { takeString } from './scalars.ts';

/** `[]byte`: base64 with padding, kept as that text; null for a null. */
export function bytes(): Kind<string | null> {
  return {
    goType: '[]uint8',
    zero: null,
    read(decoding, current) {
      if (skipNull(decoding)) return null;
      if (decoding.text.charCodeAt(decoding.at) !== 0x22) {
        skipMismatch(decoding, '[]uint8');
        return current;
      }
      const text = takeString(decoding);
      const fault = base64Fault(text);
      if (fault === undefined) return btoa(atob(text.replace(/[\r\n]/g, '')));
      save(decoding, `illegal base64 data at input byte ${fault}`);
      return current;
    },
  };
}
