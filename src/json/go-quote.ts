const shortEscapes = new Map([
  ['\x07', '\\a'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\v', '\\v'],
  ['"', '\\"'],
  ['\\', '\\\\'],
]);

/** What Go does not print as it is; half a surrogate pair is among it. */
const unprintable = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/u;
const toEscape = new RegExp(`["\\\\]|${unprintable.source}`, 'gu');

function escapeCharacter(character: string): string {
  const short = shortEscapes.get(character);
  if (short !== undefined) return short;
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  if (code < 0x20 || code === 0x7f) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`;
}

/** `text` as Go's `strconv.Quote` and `%q` write it, e.g. `"a\tb"`, `"\x00"`, `"\u2028"`. */
export function goQuote(text: string): string {
  return `"${text.replace(toEscape, escapeCharacter)}"`;
}

/**
 * The byte that begins the character at `at` in UTF-8, as Go names it in a syntax error:
 * `'x'`, `'\''`, `'"'`, `'\x01'`, and `'Ã'` for an é, of which Go sees the first byte only.
 */
export function quoteFirstByte(text: string, at: number): string {
  const byte = firstByte(text.codePointAt(at) ?? 0);
  if (byte === 0x27) return "'\\''";
  if (byte === 0x22) return `'"'`;
  return `'${goQuote(String.fromCharCode(byte)).slice(1, -1)}'`;
}

function firstByte(code: number): number {
  if (code < 0x80) return code;
  if (code < 0x800) return 0xc0 | (code >> 6);
  return code < 0x10000 ? 0xe0 | (code >> 12) : 0xf0 | (code >> 18);
}

/** A byte taken for a character as Go's `%#U` writes it: `U+007A 'z'`, or `U+0001` when it cannot be shown. */
export function describeByte(byte: number): string {
  const character = String.fromCharCode(byte);
  const number = `U+${byte.toString(16).toUpperCase().padStart(4, '0')}`;
  return unprintable.test(character) ? number : `${number} '${character}'`;
}
