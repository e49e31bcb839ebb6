import type { Glimpse } from '../../store/glimpse.ts';
import type { Realm } from '../realm.ts';
import { toLower, trimSpace } from '../traits/go/letters.ts';
import { trigramSimilarTo } from './trigrams.ts';

const foldedTypes: ReadonlySet<string> = new Set(['password', 'webauthn', 'code']);
const rawTypes: ReadonlySet<string> = new Set(['oidc', 'saml']);

/** Tells whether somebody has an identifier like `text`, as the database beneath compares. */
export function similarTo(text: string, realm: Realm): (one: Glimpse) => boolean {
  const contains = realm.dialect.list.similarFilter === 'contains';
  const pattern = contains ? `%${text}%` : `${text.replace(/[\\%_]/g, '\\$&')}%`;
  const sensitive = realm.database.like === 'case-sensitive-with-escapes';
  if (contains && sensitive) return holderOf(trigramSimilarTo(toLower(trimSpace(text))), trigramSimilarTo(text));
  const raw = readPattern(sensitive ? pattern : asciiLower(pattern), sensitive);
  const folded = readPattern(toLower(trimSpace(pattern)), sensitive);
  const spell = (text: string): string => (sensitive ? text : asciiLower(text));
  // What is folded has no capitals left.
  return holderOf(
    (text) => isLike(text, folded),
    (text) => isLike(spell(text), raw),
  );
}

type Fits = (identifier: string) => boolean;

function holderOf(fitsFolded: Fits, fitsRaw: Fits): (one: Glimpse) => boolean {
  const fits = (identifier: string, type: string): boolean =>
    foldedTypes.has(type) ? fitsFolded(identifier) : rawTypes.has(type) && fitsRaw(identifier);
  return (one) => one.hasIdentifier(fits);
}

/** SQLite's LIKE knows the case of ASCII letters only. */
const asciiLower = (text: string): string =>
  /[A-Z]/.test(text) ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : text;

/** What a pattern has at a place: the code of a character to match, or one of these. */
const [oneCharacter, anyText, nothing] = [-1, -2, -3];

/** SQLite is not told that a backslash escapes, so there an escaped `%` is a backslash and any text. */
function readPattern(pattern: string, escapes: boolean): readonly number[] {
  const parts: number[] = [];
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i]!;
    if (char === '\\' && escapes) parts.push(++i < pattern.length ? pattern.charCodeAt(i) : nothing);
    else parts.push(char === '%' ? anyText : char === '_' ? oneCharacter : pattern.charCodeAt(i));
  }
  return parts;
}

/** SQL's LIKE in time proportional to text × pattern at the worst. */
function isLike(text: string, parts: readonly number[]): boolean {
  let at = 0;
  let part = 0;
  let retryPart = -1;
  let retryAt = 0;
  while (at < text.length) {
    const wanted = parts[part];
    if (wanted === anyText) {
      retryPart = ++part;
      retryAt = at;
    } else if (wanted === oneCharacter || wanted === text.charCodeAt(at)) {
      at++;
      part++;
    } else if (retryPart >= 0) {
      part = retryPart;
      at = ++retryAt;
    } else return false;
  }
  while (parts[part] === anyText) part++;
  return part === parts.length;
}
