import { isDigit, isHexDigit, skipSpace } from './characters.ts';
import { quoteFirstByte } from './go-quote.ts';
import { JsonError } from './value.ts';

/** Where a value lies in its text: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the first value as Go's `json.Decoder` does; what follows it is not looked at.
 * @throws JsonError `EOF` when there is nothing but blanks, `unexpected EOF`, `invalid character …`
 */
export function readFirstValue(text: string): Span {
  const start = skipSpace(text, 0);
  if (start === text.length) throw new JsonError('EOF');
  return { start, end: scanValue(text, start, () => 'unexpected EOF') };
}

/**
 * Checks that the text is one value and nothing else, as Go's `json.Unmarshal` does first.
 * @throws JsonError `unexpected end of JSON input`, `invalid character …`
 */
export function checkWhole(text: string): Span {
  const start = skipSpace(text, 0);
  const end = scanValue(text, start, endOfInput);
  const rest = skipSpace(text, end);
  if (rest < text.length) throw invalidCharacter(text, rest, 'after top-level value');
  return { start, end };
}

/** The deepest nesting that Go reads. */
const maxDepth = 10_000;

const beginningOfValue = 'looking for beginning of value';
const beginningOfKey = 'looking for beginning of object key string';
const afterKey = 'after object key';
const afterMember = 'after object key:value pair';
const afterElement = 'after array element';
const inString = 'in string literal';
const inEscape = 'in string escape code';
const inHexEscape = 'in \\u hexadecimal character escape';

/** What is being read when the text ends (a context of Go's messages) → the error's text. */
type AtEnd = (context: string) => string;

const blankFits = new Set([beginningOfValue, beginningOfKey, afterKey, afterMember, afterElement, inString]);

/** At the end of its input Go's checker reads one blank more, and may complain of that instead. */
function endOfInput(context: string): string {
  return blankFits.has(context) ? 'unexpected end of JSON input' : `invalid character ' ' ${context}`;
}

function invalidCharacter(text: string, at: number, context: string): JsonError {
  return new JsonError(`invalid character ${quoteFirstByte(text, at)} ${context}`);
}

function fault(text: string, at: number, context: string, atEnd: AtEnd): JsonError {
  return at < text.length ? invalidCharacter(text, at, context) : new JsonError(atEnd(context));
}

/** Checks the value that begins at `start` (no blank) and returns its end. A stack of flags stands in for recursion. */
function scanValue(text: string, start: number, atEnd: AtEnd): number {
  const inObject: boolean[] = [];
  let i = start;
  for (;;) {
    i = skipSpace(text, i);
    const code = text.charCodeAt(i);
    if (code === 0x7b /* { */ || code === 0x5b /* [ */) {
      if (inObject.length === maxDepth) throw invalidCharacter(text, i, 'exceeded max depth');
      const isObject = code === 0x7b;
      const next = skipSpace(text, i + 1);
      if (text.charCodeAt(next) !== (isObject ? 0x7d : 0x5d)) {
        inObject.push(isObject);
        i = isObject ? scanKey(text, next, atEnd) : next;
        continue;
      }
      i = next + 1;
    } else {
      i = scanScalar(text, i, code, atEnd);
    }
    for (;;) {
      const container = inObject[inObject.length - 1];
      if (container === undefined) return i;
      i = skipSpace(text, i);
      const after = text.charCodeAt(i);
      if (after === 0x2c /* , */) {
        i = container ? scanKey(text, skipSpace(text, i + 1), atEnd) : i + 1;
        break;
      }
      if (after !== (container ? 0x7d : 0x5d)) throw fault(text, i, container ? afterMember : afterElement, atEnd);
      inObject.pop();
      i++;
    }
  }
}

function scanKey(text: string, start: number, atEnd: AtEnd): number {
  if (text.charCodeAt(start) !== 0x22) throw fault(text, start, beginningOfKey, atEnd);
  const colon = skipSpace(text, scanString(text, start, atEnd));
  if (text.charCodeAt(colon) !== 0x3a) throw fault(text, colon, afterKey, atEnd);
  return colon + 1;
}

function scanScalar(text: string, start: number, code: number, atEnd: AtEnd): number {
  switch (code) {
    case 0x22:
      return scanString(text, start, atEnd);
    case 0x74:
      return scanLiteral(text, start, 'true', atEnd);
    case 0x66:
      return scanLiteral(text, start, 'false', atEnd);
    case 0x6e:
      return scanLiteral(text, start, 'null', atEnd);
    default:
      if (code === 0x2d || isDigit(code)) return scanNumber(text, start, atEnd);
      throw fault(text, start, beginningOfValue, atEnd);
  }
}

function scanString(text: string, start: number, atEnd: AtEnd): number {
  for (let i = start + 1; ; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) return i + 1;
    if (code === 0x5c) i = scanEscape(text, i + 1, atEnd);
    else if (!(code >= 0x20)) throw fault(text, i, inString, atEnd);
  }
}

/** Returns the index of the escape's last character. */
function scanEscape(text: string, at: number, atEnd: AtEnd): number {
  switch (text.charCodeAt(at)) {
    case 0x22:
    case 0x2f:
    case 0x5c:
    case 0x62:
    case 0x66:
    case 0x6e:
    case 0x72:
    case 0x74:
      return at;
    case 0x75: {
      for (let i = at + 1; i <= at + 4; i++) {
        if (!isHexDigit(text.charCodeAt(i))) throw fault(text, i, inHexEscape, atEnd);
      }
      return at + 4;
    }
    default:
      throw fault(text, at, inEscape, atEnd);
  }
}

function scanLiteral(text: string, start: number, literal: string, atEnd: AtEnd): number {
  for (let i = 1; i < literal.length; i++) {
    if (text.charCodeAt(start + i) !== literal.charCodeAt(i)) {
      throw fault(text, start + i, `in literal ${literal} (expecting '${literal[i]}')`, atEnd);
    }
  }
  return start + literal.length;
}

function scanNumber(text: string, start: number, atEnd: AtEnd): number {
  let i = text.charCodeAt(start) === 0x2d ? start + 1 : start;
  if (text.charCodeAt(i) === 0x30) i++;
  else i = scanDigits(text, i, 'in numeric literal', atEnd);
  if (text.charCodeAt(i) === 0x2e) i = scanDigits(text, i + 1, 'after decimal point in numeric literal', atEnd);
  if ((text.charCodeAt(i) | 0x20) === 0x65) {
    const sign = text.charCodeAt(i + 1);
    i = scanDigits(text, sign === 0x2b || sign === 0x2d ? i + 2 : i + 1, 'in exponent of numeric literal', atEnd);
  }
  return i;
}

/** One digit at least. */
function scanDigits(text: string, start: number, context: string, atEnd: AtEnd): number {
  let i = start;
  while (isDigit(text.charCodeAt(i))) i++;
  if (i === start) throw fault(text, i, context, atEnd);
  return i;
}
