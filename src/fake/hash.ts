/** A seed's 128 bits, as four words. */
export type SeedState = readonly [number, number, number, number];

/** Spreads every bit of a word over all of it (the finalizer of MurmurHash3). */
export function mix(word: number): number {
  let h = word;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** A text's hash: a word that `salt` tells apart from other hashes of the same text. */
export function hashText(text: string, salt = 0): number {
  let h = mix(salt ^ 0x9e3779b9);
  for (let at = 0; at < text.length; at++) h = mix(Math.imul(h, 31) ^ text.charCodeAt(at)) + 0x27d4eb2f;
  return mix(h ^ text.length);
}

/** The state that a seed's text, together with its namespace, stands for. */
export function seedState(seed: string, namespace = ''): SeedState {
  const text = `${namespace.length}:${namespace}${seed}`;
  return [hashText(text, 1), hashText(text, 2), hashText(text, 3), hashText(text, 4)];
}
