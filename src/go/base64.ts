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

/**
 * Where Go's `StdEncoding`, which wants padding, finds fault with a text.
 * @returns the offset in bytes that its error tells, undefined when there is none
 */
export function base64Fault(text: string): number | undefined {
  const bytes = new TextEncoder().encode(text);
  let letters = 0;
  for (let at = 0; at < bytes.length; at++) {
    const character = String.fromCharCode(bytes[at]!);
    if (character === '\n' || character === '\r') continue;
    if (character === '=') return paddingFault(bytes, at, letters % 4);
    if (!/[A-Za-z0-9+/]/.test(character)) return at;
    letters++;
  }
  return letters % 4 === 0 ? undefined : bytes.length - (letters % 4);
}

/** @param letters how many of the last four characters were there when the padding began */
function paddingFault(bytes: Uint8Array, at: number, letters: number): number | undefined {
  if (letters < 2) return at;
  let next = behindLineBreaks(bytes, at + 1);
  if (letters === 2) {
    if (next === bytes.length) return next;
    if (bytes[next] !== 0x3d) return next - 1;
    next = behindLineBreaks(bytes, next + 1);
  }
  return next < bytes.length ? next : undefined;
}

function behindLineBreaks(bytes: Uint8Array, at: number): number {
  let next = at;
  while (bytes[next] === 0x0a || bytes[next] === 0x0d) next++;
  return next;
}
