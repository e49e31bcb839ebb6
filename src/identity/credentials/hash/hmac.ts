import { decodeBase64 } from './base64.ts';
import { sameBytes, utf8 } from './bytes.ts';
import { createDigest, type DigestName } from './digest.ts';
import { splitHash } from './hash-text.ts';

/** Compares with `$hmac-<digest>$<code>$<key>`, where the code is base64 of lower-case hexadecimal digits. */
export async function compareHmac(password: string, hash: string): Promise<boolean> {
  const [, name = '', code = '', key = ''] = splitHash(hash, 4);
  const { createHMAC } = await import('hash-wasm');
  const digest = name.slice('hmac-'.length) as DigestName;
  const hmac = await createHMAC(createDigest(digest), decodeBase64(key, 'padded'));
  return sameBytes(utf8(hmac.init().update(password).digest('hex')), decodeBase64(code, 'padded'));
}
