import type { createMD5 } from 'hash-wasm';

/** A digest function that is fed piece by piece: `init`, `update`, `digest`. */
export type Digest = Awaited<ReturnType<typeof createMD5>>;

/** The digest functions that hash formats name. */
export type DigestName = 'md4' | 'md5' | 'sha1' | 'sha224' | 'sha256' | 'sha384' | 'sha512' | 'sha3-224' | 'sha3-384';

/** A digest function ready for its first `update`. */
export async function createDigest(name: DigestName): Promise<Digest> {
  const wasm = await import('hash-wasm');
  const digest = await {
    md4: wasm.createMD4,
    md5: wasm.createMD5,
    sha1: wasm.createSHA1,
    sha224: wasm.createSHA224,
    sha256: wasm.createSHA256,
    sha384: wasm.createSHA384,
    sha512: wasm.createSHA512,
    'sha3-224': () => wasm.createSHA3(224),
    'sha3-384': () => wasm.createSHA3(384),
  }[name]();
  return digest.init();
}
