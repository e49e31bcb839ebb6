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

const hexDigits = Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));

/** The characters of a UUID, of which the dashes stay. */
const characters: number[] = new Array(36).fill('-'.charCodeAt(0));

/** Made in one piece: most ids are looked up at once, and a string of many parts would have to be put together for it. */
function uuidOf(a: number, b: number, c: number, d: number): string {
  const middle = (b & 0xffff0fff) | 0x4000;
  const clock = (c & 0x3fffffff) | 0x80000000;
  writeHex(a, 0, 8);
  writeHex(middle, 9, 4);
  writeHex(middle << 16, 14, 4);
  writeHex(clock, 19, 4);
  writeHex(clock << 16, 24, 4);
  writeHex(d, 28, 8);
  return String.fromCharCode.apply(undefined, characters);
}

/** Writes the first hexadecimal digits of 32 bits. */
function writeHex(bits: number, from: number, count: number): void {
  for (let i = 0; i < count; i++) characters[from + i] = hexDigits[(bits >>> (28 - 4 * i)) & 15]!;
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
