import { UnusableHash } from './unusable-hash.ts';

/** `raw` has no `=` at the end; `lenient` is padded, but unused bits of the last character may be set. */
export type Base64Form = 'padded' | 'raw' | 'lenient';

const paddedText = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const rawText = /^[A-Za-z0-9+/]*$/;

/** The bytes of base64 text; line breaks are skipped. Throws {@link UnusableHash} when the text has another form. */
export function decodeBase64(text: string, form: Base64Form): Uint8Array {
  const compact = text.replace(/[\r\n]/g, '');
  const wellFormed = form === 'raw' ? rawText.test(compact) && compact.length % 4 !== 1 : paddedText.test(compact);
  if (!wellFormed) throw new UnusableHash('expected base64');
  const binary = atob(compact);
  if (form !== 'lenient' && withoutPadding(btoa(binary)) !== withoutPadding(compact)) {
    throw new UnusableHash('expected base64 whose unused bits are zero');
  }
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** Base64 without `=` at the end. */
export function encodeRawBase64(bytes: Uint8Array): string {
  return withoutPadding(btoa(String.fromCharCode(...bytes)));
}

function withoutPadding(base64: string): string {
  return base64.replace(/=+$/, '');
}
