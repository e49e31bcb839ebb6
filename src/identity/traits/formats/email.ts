import { countBytes } from '../go/letters.ts';
import { isHostname } from './hostname.ts';

/**
 * Whether a text is an e-mail address: at most 254 bytes, at most 64 of them before the last `@`, a host name
 * behind it, and an address that Go's `mail.ParseAddress` reads. Since a host name ends it, that can only be
 * a local part (dotted words or a quoted text, blanks before it) and the host name without a dot at the end.
 */
export function isEmail(text: string): boolean {
  if (text !== lastText) [lastText, lastIsEmail] = [text, readsAsEmail(text)];
  return lastIsEmail;
}

/** A trait is asked about by its format, as a way to verify and as a way to recover. */
let lastText = '';
let lastIsEmail = false;

function readsAsEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  if (at === -1 || text.endsWith('.')) return false;
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  return localPart.test(local) && isHostname(domain) && countBytes(text) <= 254 && countBytes(local) <= 64;
}

const word = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\u{80}-\\u{10ffff}-]+";
const quoted = '"(?:[\\t !#-[\\]-~]|[^\\x00-\\x7f]|\\\\[\\t -~]|\\\\[^\\x00-\\x7f])+"';
const localPart = new RegExp(`^[ \\t]*(?:${word}(?:\\.${word})*|${quoted})$`, 'u');
