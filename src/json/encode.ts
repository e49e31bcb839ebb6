import { compareBytes } from './byte-order.ts';
import { escapeCode, isHtml } from './compact.ts';
import { JsonNumber, type JsonValue } from './value.ts';

/** How Go's encoder is set, and what other writers do differently. */
export interface EncodeOptions {
  /** `<`, `>` and `&` become `\u003c` … (the default). */
  readonly escapeHtml?: boolean;
  /** U+0008 and U+000C become `\b` and `\f` (the default, Go since 1.22), or `\u0008` and `\u000c`. */
  readonly shortEscapes?: boolean;
  /** Members in the byte order of their names, as Go writes a map, or as it says; else in the order of the Map. */
  readonly sortKeys?: boolean | ((a: string, b: string) => number);
  /** How a number is spelled, from how it was; the same unless told. */
  readonly writeNumber?: (literal: string) => string;
}

/** A JSON string literal as Go's encoder writes it. Half a surrogate pair becomes `\ufffd`. */
export function quote(text: string, options: EncodeOptions = {}): string {
  const escapeHtml = options.escapeHtml !== false;
  let out = '"';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isPlain(code, escapeHtml)) continue;
    if ((text.codePointAt(i) ?? 0) > 0xffff) {
      i++;
      continue;
    }
    out += text.slice(from, i) + escapeUnit(code, options.shortEscapes !== false);
    from = i + 1;
  }
  return `${out}${from === 0 ? text : text.slice(from)}"`;
}

/** A tree as compact JSON text; numbers are written by their literals. */
export function encodeValue(tree: JsonValue, options: EncodeOptions = {}): string {
  const open: Container[] = [];
  let out = '';
  let value = tree;
  for (;;) {
    if (value instanceof Map || Array.isArray(value)) {
      const container = openContainer(value, options);
      open.push(container);
      out += container.isObject ? '{' : '[';
    } else {
      out += encodeScalar(value, options);
    }
    for (;;) {
      const container = open[open.length - 1];
      if (container === undefined) return out;
      const item = container.items.next();
      if (item.done !== true) {
        if (container.begun) out += ',';
        container.begun = true;
        if (container.isObject) out += `${quote(String(item.value[0]), options)}:`;
        value = item.value[1];
        break;
      }
      out += container.isObject ? '}' : ']';
      open.pop();
    }
  }
}

interface Container {
  readonly isObject: boolean;
  readonly items: Iterator<[string | number, JsonValue]>;
  begun: boolean;
}

function openContainer(value: Map<string, JsonValue> | JsonValue[], options: EncodeOptions): Container {
  if (Array.isArray(value)) return { isObject: false, items: value.entries(), begun: false };
  const { sortKeys } = options;
  if (!sortKeys) return { isObject: true, items: value.entries(), begun: false };
  const compare = sortKeys === true ? compareBytes : sortKeys;
  return { isObject: true, items: [...value].sort(([a], [b]) => compare(a, b)).values(), begun: false };
}

function encodeScalar(value: null | boolean | string | JsonNumber, options: EncodeOptions): string {
  if (typeof value === 'string') return quote(value, options);
  if (value instanceof JsonNumber) return options.writeNumber?.(value.literal) ?? value.literal;
  return String(value);
}

/** Halves of surrogate pairs are not plain: the caller looks whether they are whole. */
function isPlain(code: number, escapeHtml: boolean): boolean {
  if (code < 0x20 || code === 0x22 || code === 0x5c) return false;
  if (code < 0x7f) return !(escapeHtml && isHtml(code));
  return code !== 0x2028 && code !== 0x2029 && (code < 0xd800 || code > 0xdfff);
}

function escapeUnit(code: number, shortEscapes: boolean): string {
  switch (code) {
    case 0x22:
      return '\\"';
    case 0x5c:
      return '\\\\';
    case 0x0a:
      return '\\n';
    case 0x0d:
      return '\\r';
    case 0x09:
      return '\\t';
    case 0x08:
      return shortEscapes ? '\\b' : '\\u0008';
    case 0x0c:
      return shortEscapes ? '\\f' : '\\u000c';
    default:
      return code >= 0xd800 && code <= 0xdfff ? '\\ufffd' : escapeCode(code);
  }
}
