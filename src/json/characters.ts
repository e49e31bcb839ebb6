/** JSON's insignificant characters: blank, tab, line feed, carriage return. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** The first index from `at` on that holds no insignificant character. */
export function skipSpace(text: string, at: number): number {
  let i = at;
  while (isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** 0–9 */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** 0–9, a–f, A–F */
export function isHexDigit(code: number): boolean {
  return isDigit(code) || (code >= 0x61 && code <= 0x66) || (code >= 0x41 && code <= 0x46);
}
