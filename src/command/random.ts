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
  return new Sfc32(seed);
}

class Sfc32 implements Random {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  constructor(seed: string) {
    [this.#a, this.#b, this.#c, this.#d] = hashOf(seed);
    for (let i = 0; i < 12; i++) this.next();
  }

  next(): number {
    const b = this.#b;
    const c = this.#c;
    const t = (((this.#a + b) | 0) + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = b ^ (b >>> 9);
    this.#b = (c + (c << 3)) | 0;
    this.#c = (((c << 21) | (c >>> 11)) + t) | 0;
    return t >>> 0;
  }

  uuid(): string {
    return uuidOf(this.next(), this.next(), this.next(), this.next());
  }

  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.next() >>> 24);
  }

  alphanumeric(length: number): string {
    return this.#text(letters, length);
  }

  digits(length: number): string {
    return this.#text('0123456789', length);
  }

  #text(alphabet: string, length: number): string {
    let out = '';
    for (let i = 0; i < length; i++) out += alphabet[Math.floor((this.next() / 2 ** 32) * alphabet.length)];
    return out;
  }
}

const hexDigits = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));
const dash = '-'.charCodeAt(0);

/** Made in one piece: most ids are looked up at once, and a string of many parts would have to be put together for it. */
function uuidOf(a: number, b: number, c: number, d: number): string {
  const hex = (bits: number, shift: number): number => hexDigits[(bits >>> shift) & 15]!;
  const e = (b & 0xffff0fff) | 0x4000;
  const f = (c & 0x3fffffff) | 0x80000000;
  // biome-ignore format: the groups of a UUID
  return String.fromCharCode(
    hex(a, 28), hex(a, 24), hex(a, 20), hex(a, 16), hex(a, 12), hex(a, 8), hex(a, 4), hex(a, 0), dash,
    hex(e, 28), hex(e, 24), hex(e, 20), hex(e, 16), dash,
    hex(e, 12), hex(e, 8), hex(e, 4), hex(e, 0), dash,
    hex(f, 28), hex(f, 24), hex(f, 20), hex(f, 16), dash,
    hex(f, 12), hex(f, 8), hex(f, 4), hex(f, 0),
    hex(d, 28), hex(d, 24), hex(d, 20), hex(d, 16), hex(d, 12), hex(d, 8), hex(d, 4), hex(d, 0),
  );
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
