import { decodeBase64 } from './base64.ts';
import { concatBytes, sameBytes, utf8 } from './bytes.ts';
import { createDigest, type DigestName } from './digest.ts';
import { splitHash } from './hash-text.ts';
import { UnusableHash } from './unusable-hash.ts';

/** Compares with LDAP's `{SSHA}`, `{SSHA256}` and `{SSHA512}`: base64 of digest and salt, the salt at least one byte. */
export async function compareSaltedSha(password: string, hash: string): Promise<boolean> {
  const [, bits = '', encoded = ''] = /^\{SSHA(256|512)?\}(.*)$/s.exec(hash) ?? [];
  const digest = await createDigest(bits === '' ? 'sha1' : `sha${bits as '256' | '512'}`);
  const bytes = decodeBase64(encoded, 'lenient');
  if (bytes.length <= digest.digestSize) throw new UnusableHash('expected base64 of a digest followed by a salt');
  const salt = bytes.subarray(digest.digestSize);
  const computed = digest.update(concatBytes(utf8(password), salt)).digest('binary');
  return sameBytes(computed, bytes.subarray(0, digest.digestSize));
}

/**
 * Compares with `$sha1$pf=<pattern>$<salt>$<digest>` and the like for sha256, sha512 and md5. The pattern, in base64
 * as everything here, says where `{SALT}` and `{PASSWORD}` go. md5 also comes without salt: `$md5$<digest>`.
 */
export async function comparePatternedDigest(password: string, hash: string): Promise<boolean> {
  if (/^\$md5\$[^$]*$/.test(hash)) {
    return matchesDigest('md5', utf8(password), splitHash(hash, 3)[2]!);
  }
  const [, name, parameter = '', salt = '', expected = ''] = splitHash(hash, 5);
  const [, pattern] = /^pf=\s*(\S+)/.exec(parameter) ?? [];
  if (!pattern) throw new UnusableHash('expected pf=<pattern>');
  const salted = fillPattern(decodeBase64(pattern, 'padded'), decodeBase64(salt, 'padded'), utf8(password));
  return matchesDigest(name as DigestName, salted, expected);
}

async function matchesDigest(name: DigestName, bytes: Uint8Array, expected: string): Promise<boolean> {
  const digest = await createDigest(name);
  return sameBytes(digest.update(bytes).digest('binary'), decodeBase64(expected, 'padded'));
}

/** Puts salt and password into the pattern, in one pass: a `{SALT}` inside the password stays. */
function fillPattern(pattern: Uint8Array, salt: Uint8Array, password: Uint8Array): Uint8Array {
  const filled = byteString(pattern).replace(/\{SALT\}|\{PASSWORD\}/g, (placeholder) =>
    byteString(placeholder === '{SALT}' ? salt : password),
  );
  return Uint8Array.from(filled, (character) => character.charCodeAt(0));
}

/** One character a byte, as patterns need not be UTF-8. */
function byteString(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
