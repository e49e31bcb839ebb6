/** Random bits that a seed decides. */
export interface Random {
  /** A whole number 0 ≤ n < 2^32. */
  next(): number;
  /** A UUID version 4 in canonical form. */
  uuid(): string;
  bytes(count: number): Uint8Array;
  /** `length` letters and digits. */
  alphanumeric(length: number): string;
  /** `length` decimal digits. */
  digits(length: number): string;
}

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/**
 * The random bits of a seed: the same text gives the same bits on every machine.
 * The generator is sfc32, its state the seed's hash by cyrb128; good enough to tell ids apart, not for secrets.
 */
export function randomOf(seed: string): Random {
  let [a, b, c, d] = hashOf(seed);
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return t >>> 0;
  };
  for (let i = 0; i < 12; i++) next();
  const text = (alphabet: string, length: number): string => {
    let out = '';
    for (let i = 0; i < length; i++) out += alphabet[Math.floor((next() / 2 ** 32) * alphabet.length)];
    return out;
  };
  return {
    next,
    uuid: () => uuidOf(next(), next(), next(), next()),
    bytes: (count) => Uint8Array.from({ length: count }, () => next() >>> 24),
    alphanumeric: (length) => text(letters, length),
    digits: (length) => text('0123456789', length),
  };
}

const quad = (n: number): string => hex[n >>> 24]! + hex[(n >>> 16) & 255]! + hex[(n >>> 8) & 255]! + hex[n & 255]!;

function uuidOf(a: number, b: number, c: number, d: number): string {
  const middle = quad((b & 0xffff0fff) | 0x4000);
  const clock = quad((c & 0x3fffffff) | 0x80000000);
  return `${quad(a)}-${middle.slice(0, 4)}-${middle.slice(4)}-${clock.slice(0, 4)}-${clock.slice(4)}${quad(d)}`;
}

function hashOf(text: string): [number, number, number, number] {
  let h1 = 1779033703;
  let h2 = 3144134277;
  let h3 = 1013904242;
  let h4 = 2773480762;
  for (let i = 0; i < text.length; i++) {
    const k = text.charCodeAt(i);
    h1 = h2 ^ Math.imul(h1 ^ k, 597399067);
    h2 = h3 ^ Math.imul(h2 ^ k, 2869860233);
    h3 = h4 ^ Math.imul(h3 ^ k, 951274213);
    h4 = h1 ^ Math.imul(h4 ^ k, 2716044179);
  }
  h1 = Math.imul(h3 ^ (h1 >>> 18), 597399067);
  h2 = Math.imul(h4 ^ (h2 >>> 22), 2869860233);
  h3 = Math.imul(h1 ^ (h3 >>> 17), 951274213);
  h4 = Math.imul(h2 ^ (h4 >>> 19), 2716044179);
  h1 ^= h2 ^ h3 ^ h4;
  return [h1, h2 ^ h1, h3 ^ h1, h4 ^ h1];
}
