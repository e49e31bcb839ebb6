import { concatBytes, utf8 } from './bytes.ts';
import { encodeCrypt } from './crypt-alphabet.ts';
import { createDigest, type Digest } from './digest.ts';
import { splitHash } from './hash-text.ts';

const order = [12, 6, 0, 13, 7, 1, 14, 8, 2, 15, 9, 3, 5, 10, 4, 11];

/** Compares with `$md5-crypt$<salt>$<key>`, which crypt(3) writes `$1$<salt>$<key>`; the salt may be empty. */
export async function compareMd5Crypt(password: string, hash: string): Promise<boolean> {
  const [, , salt = '', key = ''] = splitHash(hash, 4);
  const md5 = await createDigest('md5');
  return encodeCrypt(md5Crypt(md5, utf8(password), utf8(salt)), order) === key;
}

/** FreeBSD's MD5-based crypt: a thousand rounds of MD5 over password, salt and the digest so far. */
function md5Crypt(md5: Digest, password: Uint8Array, salt: Uint8Array): Uint8Array {
  const sum = (...parts: Uint8Array[]) =>
    md5
      .init()
      .update(concatBytes(...parts))
      .digest('binary')
      .slice();
  const inner = sum(password, salt, password);
  const stretched = password.map((_, i) => inner[i % inner.length]!);
  const lengthBits: number[] = [];
  for (let length = password.length; length > 0; length >>= 1) lengthBits.push(length & 1 ? 0 : password[0]!);
  let digest = sum(password, utf8('$1$'), salt, stretched, Uint8Array.from(lengthBits));
  for (let round = 0; round < 1000; round++) {
    const odd = round % 2 === 1;
    digest = sum(
      odd ? password : digest,
      round % 3 ? salt : new Uint8Array(),
      round % 7 ? password : new Uint8Array(),
      odd ? digest : password,
    );
  }
  return digest;
}
