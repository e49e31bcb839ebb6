/** Text as Go's `strings.ToLower` writes it: letter by letter, so neither `İ` nor a final `Σ` gets special treatment. */
export function toLower(text: string): string {
  if (isLowered(text)) return text;
  return asciiOnly.test(text) ? text.toLowerCase() : Array.from(text, lowerLetter).join('');
}

/** Most texts need no work: ASCII without capitals. */
function isLowered(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x80 || (code >= 0x41 && code <= 0x5a)) return false;
  }
  return true;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const asciiOnly = /^[\x00-\x7f]*$/;

function lowerLetter(letter: string): string {
  return letter === 'İ' ? 'i' : letter.toLowerCase();
}

/** Text without the white space at its ends, as Go's `strings.TrimSpace` sees it: U+0085 is white space, U+FEFF is not. */
export function trimSpace(text: string): string {
  if (isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1))) return text;
  return text.replace(spaceAtStart, '').replace(spaceAtEnd, '');
}

/** A character of ASCII that is no white space. */
const isPlain = (code: number): boolean => code > 0x20 && code < 0x80;

const space = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+';
const spaceAtStart = new RegExp(`^${space}`);
const spaceAtEnd = new RegExp(`${space}$`);

/** How many code points a text has. */
export function countRunes(text: string): number {
  let count = text.length;
  for (let i = 0; i < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800) count--;
  }
  return count;
}

/** How many bytes a text has in UTF-8. */
export function countBytes(text: string): number {
  let count = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x80) count += code >= 0x800 && (code & 0xf800) !== 0xd800 ? 2 : 1;
  }
  return count;
}
