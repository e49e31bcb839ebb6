const wellFormed =
  '[\\xC2-\\xDF][\\x80-\\xBF]|\\xE0[\\xA0-\\xBF][\\x80-\\xBF]|[\\xE1-\\xEC\\xEE\\xEF][\\x80-\\xBF]{2}|\\xED[\\x80-\\x9F][\\x80-\\xBF]' +
  '|\\xF0[\\x90-\\xBF][\\x80-\\xBF]{2}|[\\xF1-\\xF3][\\x80-\\xBF]{3}|\\xF4[\\x80-\\x8F][\\x80-\\xBF]{2}';
const runes = new RegExp(`${wellFormed}|[\\x80-\\xFF]`, 'g');

/**
 * Bytes, one character each, read as UTF-8. A byte that is no UTF-8 becomes the lone surrogate U+DC00 + byte,
 * so that `bytesOf` gives it back: Go's strings keep such bytes, too.
 */
export function textOf(bytes: string): string {
  return bytes.replace(runes, (rune) =>
    rune.length === 1
      ? String.fromCharCode(0xdc00 + rune.charCodeAt(0))
      : decodeURIComponent(rune.replace(/./gs, (byte) => `%${byte.charCodeAt(0).toString(16)}`)),
  );
}

/** The UTF-8 bytes of a text, one character each; the inverse of `textOf`. */
export function bytesOf(text: string): string {
  return text.replace(/[\u0080-\u{10ffff}]/gu, (rune) => {
    const code = rune.codePointAt(0)!;
    if (code >= 0xdc80 && code <= 0xdcff) return String.fromCharCode(code - 0xdc00);
    if (code >= 0xd800 && code <= 0xdfff) return '\xef\xbf\xbd';
    return encodeURIComponent(rune).replace(/%(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  });
}

/** A byte as two hex digits in capitals after a percent sign. */
export function percentOf(byte: string): string {
  const code = byte.charCodeAt(0);
  return `%${code < 16 ? '0' : ''}${code.toString(16).toUpperCase()}`;
}
