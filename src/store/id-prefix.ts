/** The values of hexadecimal digits, by character code. */
const digitOf = new Int8Array(128).fill(-1);
for (const [value, digit] of [...'0123456789abcdef'].entries()) digitOf[digit.charCodeAt(0)] = value;

/** How many digits a prefix holds. */
const digits = 8;
/** Makes unsigned numbers signed ones in the same order, which engines keep without a box. */
const half = -0x8000_0000;

/**
 * The first eight hexadecimal digits of an id as a number of 32 bits with a sign. Whatever the texts, the prefix of a
 * lesser one is not the greater: where one goes on without a digit, it counts as all zeros or all ones from there.
 */
export function idPrefix(id: string): number {
  let prefix = 0;
  for (let at = 0; at < digits; at++) {
    const code = at < id.length ? id.charCodeAt(at) : 0;
    const digit = code < 128 ? digitOf[code]! : -1;
    if (digit < 0) return withoutDigit(prefix, at, code);
    prefix = (prefix << 4) | digit;
  }
  return prefix ^ half;
}

/** Below '0' is below all digits; between '9' and 'a' is after all that begins with '9'. */
function withoutDigit(prefix: number, at: number, code: number): number {
  const left = 4 * (digits - at);
  const rest = code < 48 ? 0 : code < 97 ? 0x9fff_ffff >>> (32 - left) : 0xffff_ffff >>> (32 - left);
  return ((left === 32 ? 0 : prefix << left) | rest) ^ half;
}
