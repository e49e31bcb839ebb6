import { compareBytes } from '../../../json/byte-order.ts';
import { goQuote } from '../../../json/go-quote.ts';
import { JsonNumber, type JsonValue } from '../../../json/value.ts';

/**
 * A decoded JSON value as Go's `fmt` prints it with `%s`: texts and numbers as they are, and
 * `%!s(bool=true)`, `%!s(<nil>)`, `[x y]`, `map[a:1]`.
 */
export function formatText(value: JsonValue): string {
  return value === null ? '%!s(<nil>)' : format(value, 's');
}

/** A decoded JSON value as Go's `fmt` prints it with `%q`: `"x"`, `"5"`, `%!q(bool=true)`, `["x" "y"]`. */
export function formatQuoted(value: JsonValue): string {
  return value === null ? '%!q(<nil>)' : format(value, 'q');
}

/** A decoded JSON value that is no container as Go's `fmt` prints it with `%#v`: `"x"`, `"5"`, `true`, `<nil>`. */
export function formatGoSyntax(value: string | JsonNumber | boolean | null): string {
  if (value === null) return '<nil>';
  return typeof value === 'boolean' ? String(value) : goQuote(textOf(value));
}

function format(value: JsonValue, verb: 's' | 'q'): string {
  if (value === null) return '<nil>';
  if (typeof value === 'boolean') return `%!${verb}(bool=${value})`;
  if (Array.isArray(value)) return `[${value.map((item) => format(item, verb)).join(' ')}]`;
  if (value instanceof Map) {
    const names = [...value.keys()].sort(compareBytes);
    return `map[${names.map((name) => `${format(name, verb)}:${format(value.get(name)!, verb)}`).join(' ')}]`;
  }
  return verb === 'q' ? goQuote(textOf(value)) : textOf(value);
}

function textOf(value: string | JsonNumber): string {
  return value instanceof JsonNumber ? value.literal : value;
}
