import { parseValid } from '../../../../json/parse.ts';
import { readFirstValue } from '../../../../json/scan.ts';
import { JsonNumber, type JsonValue } from '../../../../json/value.ts';

/** What base64 (the common alphabet, padded, line breaks ignored) stands for, as text; undefined when it is none. */
export function decodeBase64(text: string): string | undefined {
  const compact = text.replace(/[\r\n]/g, '');
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(compact)) return undefined;
  return new TextDecoder().decode(Uint8Array.from(atob(compact), (letter) => letter.charCodeAt(0)));
}

/** Whether a text begins with a JSON value that Go can decode: numbers have to fit a float64. */
export function isJson(text: string): boolean {
  try {
    const { start, end } = readFirstValue(text);
    return isDecodable(parseValid(text.slice(start, end), 0));
  } catch {
    return false;
  }
}

function isDecodable(value: JsonValue): boolean {
  if (value instanceof JsonNumber) return Number.isFinite(Number(value.literal));
  if (Array.isArray(value)) return value.every(isDecodable);
  return !(value instanceof Map) || [...value.values()].every(isDecodable);
}
