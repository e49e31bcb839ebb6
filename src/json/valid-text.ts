/** Steps through text that is known to be valid JSON (see `scan.ts`); nothing is checked here. */

/** The end of the string literal whose opening quote is at `start`. */
export function endOfString(text: string, start: number): number {
  for (let i = start + 1; ; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) return i + 1;
    if (code === 0x5c) i++;
  }
}

/** The end of the value that begins at `start`. */
export function endOfValue(text: string, start: number): number {
  let depth = 0;
  let i = start;
  do {
    switch (text.charCodeAt(i)) {
      case 0x22:
        i = endOfString(text, i);
        break;
      case 0x7b:
      case 0x5b:
        depth++;
        i++;
        break;
      case 0x7d:
      case 0x5d:
        depth--;
        i++;
        break;
      case 0x20:
      case 0x09:
      case 0x0a:
      case 0x0d:
      case 0x2c:
      case 0x3a:
        i++;
        break;
      default:
        i = endOfScalar(text, i);
    }
  } while (depth > 0);
  return i;
}

/** The end of the number, `true`, `false` or `null` that begins at `start`. */
export function endOfScalar(text: string, start: number): number {
  let i = start;
  for (;;) {
    const code = text.charCodeAt(i);
    const inNumber = code === 0x2b || code === 0x2d || code === 0x2e || (code >= 0x30 && code <= 0x39);
    const inWord = (code >= 0x61 && code <= 0x7a) || code === 0x45;
    if (!inNumber && !inWord) return i;
    i++;
  }
}

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const pairHalf = /[\ud800-\udfff]/;
const loneHalf = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What the string literal from `start` up to `end` (quotes included) stands for. Half a surrogate pair becomes U+FFFD. */
export function readString(text: string, start: number, end: number): string {
  const inside = text.slice(start + 1, end - 1);
  if (!inside.includes('\\')) return inside;
  let read = '';
  let from = 0;
  for (let at = inside.indexOf('\\'); at !== -1; at = inside.indexOf('\\', from)) {
    read += inside.slice(from, at);
    const letter = inside[at + 1] as string;
    if (letter === 'u') {
      read += String.fromCharCode(Number.parseInt(inside.slice(at + 2, at + 6), 16));
      from = at + 6;
    } else {
      read += escapes[letter] ?? letter;
      from = at + 2;
    }
  }
  read += inside.slice(from);
  return pairHalf.test(read) ? read.replace(loneHalf, '\ufffd') : read;
}
