import { base64Fault } from '../../go/base64.ts';
import { list } from './containers.ts';
import { type Kind, save, skipMismatch, skipNull } from './kind.ts';
import { int, takeString } from './scalars.ts';

const octets = list(int('uint8'));

/** `[]byte`: base64 with padding, or a list of bytes; kept as base64. null for a null. */
export function bytes(): Kind<string | null> {
  return {
    goType: '[]uint8',
    zero: null,
    read(decoding, current) {
      if (skipNull(decoding)) return null;
      const code = decoding.text.charCodeAt(decoding.at);
      if (code === 0x5b) return base64Of(octets.read(decoding, octetsOf(current))!);
      if (code !== 0x22) {
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

/** How many arguments a call may have anywhere. */
const mostArguments = 4096;

function base64Of(octets: readonly number[]): string {
  let characters = '';
  for (let at = 0; at < octets.length; at += mostArguments)
    characters += String.fromCharCode(...octets.slice(at, at + mostArguments));
  return btoa(characters);
}

const octetsOf = (base64: string | null | undefined): number[] =>
  Array.from(atob(base64 ?? ''), (character) => character.charCodeAt(0));
