import type { JsonBehaviour } from '../dialect/behaviour.ts';
import { isHexDigit } from './characters.ts';
import { describeByte, goQuote } from './go-quote.ts';
import { toUtf8 } from './utf8.ts';
import { JsonError } from './value.ts';

const canonical = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * Reads a UUID as gofrs/uuid does: 36 characters, 32 digits, either also in braces or after `urn:uuid:`.
 * @returns lower case with dashes
 * @throws JsonError e.g. `uuid: incorrect UUID length 3 in string "abc"`
 */
export function readUuid(text: string, { uuid }: Pick<JsonBehaviour, 'uuid'>): string {
  if (canonical.test(text)) return text.toLowerCase();
  const plain = unwrap(text, uuid);
  const bytes = toUtf8(plain);
  const hasDashes = bytes.length === 36;
  if (hasDashes && [8, 13, 18, 23].some((i) => bytes[i] !== 0x2d)) throw incorrectFormat(plain);
  const digits = bytes.filter((_, i) => !(hasDashes && (i === 8 || i === 13 || i === 18 || i === 23)));
  const wrong = digits.find((byte) => !isHexDigit(byte));
  if (wrong !== undefined) {
    const noDigit = `encoding/hex: invalid byte: ${describeByte(wrong)}`;
    throw new JsonError(uuid === 'gofrs-4.3' ? noDigit : 'uuid: invalid UUID format');
  }
  return plain
    .replaceAll('-', '')
    .toLowerCase()
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** The 32 or 36 bytes inside, which need not be digits yet. */
function unwrap(text: string, library: JsonBehaviour['uuid']): string {
  const { length } = toUtf8(text);
  switch (length) {
    case 32:
    case 36:
      return text;
    case 34:
    case 38:
      if (!text.startsWith('{') || !text.endsWith('}')) throw incorrectFormat(text);
      return text.slice(1, -1);
    case 41:
    case 45:
      if (text.startsWith('urn:uuid:')) return text.slice(9);
      throw incorrectFormat(library === 'gofrs-4.3' ? text : text.slice(0, 9));
    default:
      throw new JsonError(`uuid: incorrect UUID length ${length} in string ${goQuote(text)}`);
  }
}

function incorrectFormat(text: string): JsonError {
  return new JsonError(`uuid: incorrect UUID format in string ${goQuote(text)}`);
}
