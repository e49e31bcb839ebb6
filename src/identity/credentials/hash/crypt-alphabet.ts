const alphabet = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Bytes taken from `digest` in `order`, three at a time, the first lowest; six bits a character from the lowest up. */
export function encodeCrypt(digest: Uint8Array, order: readonly number[]): string {
  let text = '';
  for (let i = 0; i < order.length; i += 3) {
    const group = order.slice(i, i + 3);
    let bits = group.reduce((sum, index, place) => sum | (digest[index]! << (8 * place)), 0);
    for (let characters = group.length + 1; characters > 0; characters--) {
      text += alphabet[bits & 63];
      bits >>>= 6;
    }
  }
  return text;
}
