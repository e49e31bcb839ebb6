/** The characters of an alphabet without padding, as Go's `RawStdEncoding` and `RawURLEncoding` take them. */
const alphabets = { std: /^[A-Za-z0-9+/]*$/, url: /^[A-Za-z0-9_-]*$/ } as const;

/**
 * Decodes base64 without padding as Go does: line breaks are skipped, bits beyond the last byte ignored.
 * @returns the bytes, one character each; undefined when the text is no such base64
 */
export function decodeRawBase64(text: string, alphabet: keyof typeof alphabets): string | undefined {
  const letters = text.replace(/[\r\n]/g, '');
  if (!alphabets[alphabet].test(letters) || letters.length % 4 === 1) return undefined;
  return atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
}

/** Bytes, one character each, in base64 without padding. */
export function encodeRawBase64(bytes: string, alphabet: keyof typeof alphabets): string {
  const padded = btoa(bytes).replaceAll('=', '');
  return alphabet === 'std' ? padded : padded.replaceAll('+', '-').replaceAll('/', '_');
}
