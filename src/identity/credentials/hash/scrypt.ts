import { decodeBase64 } from './base64.ts';
import { concatBytes, sameBytes } from './bytes.ts';
import { limitCost, readNumbers, splitHash } from './hash-text.ts';

interface ScryptCost {
  readonly n: number;
  readonly r: number;
  readonly p: number;
  readonly keyLength: number;
}

const largestWork = 2 ** 22;
const largestBlocks = 1024;

/** Compares with `$scrypt$ln=<N itself>,r=…,p=…$<salt>$<key>`. */
export async function compareScrypt(password: string, hash: string): Promise<boolean> {
  const [, , parameters = '', salt = '', key = ''] = splitHash(hash, 5);
  const [n = 0, r = 0, p = 0] = readNumbers(parameters, ['ln', 'r', 'p']);
  const expected = decodeBase64(key, 'padded');
  const derived = await deriveKey(password, decodeBase64(salt, 'padded'), { n, r, p, keyLength: expected.length });
  return sameBytes(derived, expected);
}

/**
 * Compares with Firebase's `$firescrypt$ln=<log2 N>,r=…,p=…$<salt>$<hash>$<salt separator>$<signer key>`:
 * the hash is the signer key, encrypted by AES-CTR with the key that scrypt derives.
 */
export async function compareFirebaseScrypt(password: string, hash: string): Promise<boolean> {
  const [, , parameters = '', ...encoded] = splitHash(hash, 7);
  const [ln = 0, r = 0, p = 0] = readNumbers(parameters, ['ln', 'r', 'p']);
  const [salt, expected, separator, signerKey] = encoded.map((part) => decodeBase64(part, 'padded'));
  const key = await deriveKey(password, concatBytes(salt!, separator!), { n: 2 ** ln, r, p, keyLength: 32 });
  const { subtle } = globalThis.crypto;
  const aesKey = await subtle.importKey('raw', key, 'AES-CTR', false, ['encrypt']);
  const encrypted = await subtle.encrypt(
    { name: 'AES-CTR', counter: new Uint8Array(16), length: 64 },
    aesKey,
    signerKey!,
  );
  return sameBytes(new Uint8Array(encrypted), expected!);
}

async function deriveKey(
  password: string,
  salt: Uint8Array,
  { n: costFactor, r: blockSize, p: parallelism, keyLength: hashLength }: ScryptCost,
): Promise<Uint8Array> {
  limitCost('scrypt N times r times p', costFactor * blockSize * parallelism, largestWork);
  limitCost('scrypt r times p', blockSize * parallelism, largestBlocks);
  if (hashLength === 0) return new Uint8Array();
  const { scrypt } = await import('hash-wasm');
  return scrypt({ password, salt, costFactor, blockSize, parallelism, hashLength, outputType: 'binary' });
}
