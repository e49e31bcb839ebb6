import type { Identity } from '../identity.ts';
import type { Realm } from '../realm.ts';
import { toLower, trimSpace } from '../traits/go/letters.ts';
import { trigramSimilarTo } from './trigrams.ts';

const foldedTypes: ReadonlySet<string> = new Set(['password', 'webauthn', 'code']);
const rawTypes: ReadonlySet<string> = new Set(['oidc', 'saml']);

/** Tells whether an identity has an identifier like `text`, as the database beneath compares. */
export function similarTo(text: string, realm: Realm): (identity: Identity) => boolean {
  const contains = realm.dialect.list.similarFilter === 'contains';
  const pattern = contains ? `%${text}%` : `${text.replace(/[\\%_]/g, '\\$&')}%`;
  const sensitive = realm.database.like === 'case-sensitive-with-escapes';
  if (contains && sensitive) return holderOf(trigramSimilarTo(toLower(trimSpace(text))), trigramSimilarTo(text));
  const raw = readPattern(sensitive ? pattern : asciiLower(pattern), sensitive);
  const folded = readPattern(toLower(trimSpace(pattern)), sensitive);
  const spell = (text: string): string => (sensitive ? text : asciiLower(text));
  return holderOf(
    (text) => isLike(spell(text), folded),
    (text) => isLike(spell(text), raw),
  );
}

type Fits = (identifier: string) => boolean;

function holderOf(fitsFolded: Fits, fitsRaw: Fits): (identity: Identity) => boolean {
  return (identity) => {
    for (const { type, identifiers } of identity.credentials.values()) {
      const fits = foldedTypes.has(type) ? fitsFolded : rawTypes.has(type) ? fitsRaw : undefined;
      if (fits && identifiers?.some(fits)) return true;
    }
    return false;
  };
}

/** SQLite's LIKE knows the case of ASCII letters only. */
const asciiLower = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

/** One character to match, any one character, or any text. */
type Part = { readonly char: string } | 'one' | 'any';

/** SQLite is not told that a backslash escapes, so there an escaped `%` is a backslash and any text. */
function readPattern(pattern: string, escapes: boolean): readonly Part[] {
  const parts: Part[] = [];
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i]!;
    if (char === '\\' && escapes) parts.push({ char: pattern[++i] ?? '' });
    else parts.push(char === '%' ? 'any' : char === '_' ? 'one' : { char });
  }
  return parts;
}

/** SQL's LIKE in time proportional to text × pattern at the worst. */
function isLike(text: string, parts: readonly Part[]): boolean {
  let at = 0;
  let part = 0;
  let retryPart = -1;
  let retryAt = 0;
  while (at < text.length) {
    const wanted = parts[part];
    if (wanted === 'any') {
      retryPart = ++part;
      retryAt = at;
    } else if (wanted === 'one' || (wanted !== undefined && wanted.char === text[at])) {
      at++;
      part++;
    } else if (retryPart >= 0) {
      part = retryPart;
      at = ++retryAt;
    } else return false;
  }
  while (parts[part] === 'any') part++;
  return part === parts.length;
}
