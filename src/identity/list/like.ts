import type { Identity } from '../identity.ts';
import type { Realm } from '../realm.ts';

const foldedTypes: ReadonlySet<string> = new Set(['password', 'webauthn', 'code']);
const rawTypes: ReadonlySet<string> = new Set(['oidc', 'saml']);

/** Tells whether an identity has an identifier like `text`, as the database beneath compares. */
export function similarTo(text: string, realm: Realm): (identity: Identity) => boolean {
  const contains = realm.dialect.list.similarFilter === 'contains';
  const pattern = contains ? `%${text}%` : `${text.replace(/[\\%_]/g, '\\$&')}%`;
  const sensitive = realm.database.like === 'case-sensitive-with-escapes';
  const raw = readPattern(sensitive ? pattern : pattern.toLowerCase(), sensitive);
  const folded = readPattern(pattern.trim().toLowerCase(), sensitive);
  return (identity) => {
    for (const { type, identifiers } of identity.credentials.values()) {
      const wanted = foldedTypes.has(type) ? folded : rawTypes.has(type) ? raw : undefined;
      if (wanted && identifiers?.some((text) => isLike(sensitive ? text : text.toLowerCase(), wanted))) return true;
    }
    return false;
  };
}

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
