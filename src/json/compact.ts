import { isSpace } from './characters.ts';

/**
 * Valid JSON text as Go's encoder writes a `json.RawMessage`: without insignificant blanks, and with
 * `<`, `>`, `&`, U+2028 and U+2029 escaped; number spellings, member order, repeated members and the
 * writer's own escapes stay. Text that needs no change is returned as it is.
 */
export function compactRaw(text: string): string {
  return toRework.test(text) ? compact(text, true) : text;
}

/** Valid JSON text without insignificant blanks, otherwise as written (Go's `json.Compact`). */
export function compactPlain(text: string): string {
  return blank.test(text) ? compact(text, false) : text;
}

const blank = /[\t\n\r ]/;
const toRework = /[\t\n\r <>&\u2028\u2029]/;

function compact(text: string, escapeHtml: boolean): string {
  let out = '';
  let from = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) {
      inString = !inString;
    } else if (!inString) {
      if (!isSpace(code)) continue;
      out += text.slice(from, i);
      from = i + 1;
    } else if (code === 0x5c) {
      i++;
    } else if (escapeHtml && isHtml(code)) {
      out += text.slice(from, i) + escapeCode(code);
      from = i + 1;
    }
  }
  return from === 0 ? text : out + text.slice(from);
}

/** `<`, `>`, `&`, U+2028 or U+2029: what Go escapes so that JSON can stand inside HTML and JavaScript. */
export function isHtml(code: number): boolean {
  return code === 0x3c || code === 0x3e || code === 0x26 || code === 0x2028 || code === 0x2029;
}

/** `\u003c` and the like. */
export function escapeCode(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
