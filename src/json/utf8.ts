const encoder = new TextEncoder();

/** The text's UTF-8 bytes. */
export function toUtf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** One character (U+0000–U+00FF) for each byte of the text in UTF-8: text to cut and search as Go does. */
export function toByteString(text: string): string {
  const bytes = toUtf8(text);
  return bytes.length === text.length ? text : Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
