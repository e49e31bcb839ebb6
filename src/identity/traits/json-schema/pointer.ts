import { escapeFor } from '../go/url-escape.ts';

/** A name as a token of the pointers in failures: escaped for JSON Pointer, then for a URL's path. */
export function pointerToken(name: string): string {
  return plain.test(name) ? name : escapeFor('segment', name.replaceAll('~', '~0').replaceAll('/', '~1'));
}

const plain = /^[A-Za-z0-9_.-]*$/;
