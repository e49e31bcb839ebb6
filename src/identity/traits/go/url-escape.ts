/** Where in a URL a text stands; each place has its own characters that need no escape. */
export type UrlPlace = 'path' | 'segment' | 'host' | 'userinfo' | 'fragment';

const unreserved = 'A-Za-z0-9._~\\-';
const free: Readonly<Record<UrlPlace, string>> = {
  path: `${unreserved}$&+,/:;=@`,
  segment: `${unreserved}$&+:=@`,
  host: `${unreserved}!$&'()*+,;=:<>"\\[\\]`,
  userinfo: `${unreserved}$&+,;=`,
  fragment: `${unreserved}$&+,/:;=?@!()*`,
};
const notFree = Object.fromEntries(
  Object.entries(free).map(([place, letters]) => [place, new RegExp(`[^${letters}]+`, 'gu')]),
) as Readonly<Record<UrlPlace, RegExp>>;

/** Text escaped for a place in a URL as Go's `net/url` does; `segment` is `url.PathEscape`. */
export function escapeFor(place: UrlPlace, text: string): string {
  return text.replace(notFree[place], escapeBytes);
}

function escapeBytes(text: string): string {
  let escaped = '';
  for (const byte of new TextEncoder().encode(text)) escaped += `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  return escaped;
}

/** Whether each `%` begins an escape that is allowed at this place, and a host has no letter that needs one. */
export function isWellEscaped(place: UrlPlace | 'zone', text: string): boolean {
  if (!/^(?:[^%]|%[0-9A-Fa-f]{2})*$/.test(text)) return false;
  if (place !== 'host' && place !== 'zone') return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: hosts may hold anything beyond ASCII
  if (!/^(?:[^\x00-\x7f]|[A-Za-z0-9._~!$&'()*+,;=:<>"[\]%-])*$/.test(text)) return false;
  const escapes = text.match(/%../g) ?? [];
  if (place === 'host') return escapes.every((each) => each === '%25' || each[1]! >= '8');
  return escapes.every((each) => each === '%25' || each === '%20' || isHostByte(Number.parseInt(each.slice(1), 16)));
}

function isHostByte(byte: number): boolean {
  return byte < 0x80 && /[A-Za-z0-9._~!$&'()*+,;=:<>"[\]-]/.test(String.fromCharCode(byte));
}

/** Text without its escapes; bytes that are no UTF-8 become U+FFFD. */
export function unescapeUrl(text: string): string {
  if (!text.includes('%')) return text;
  const bytes: number[] = [];
  for (const part of text.split(/(%[0-9A-Fa-f]{2})/)) {
    if (part.startsWith('%') && part.length === 3) bytes.push(Number.parseInt(part.slice(1), 16));
    else bytes.push(...new TextEncoder().encode(part));
  }
  return new TextDecoder().decode(new Uint8Array(bytes));
}
