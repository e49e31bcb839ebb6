/** Where in a regular expression one reads. */
export interface Reader {
  readonly chars: readonly string[];
  at: number;
}

/** Ranges of code points, first and last each. */
export type Ranges = readonly (readonly [number, number])[];

/** Thrown for what no texts can be made from: look-around, back references, unknown classes. */
export class PatternUnknown extends Error {
  override name = 'PatternUnknown';
}

/** The greatest code point. */
export const last = 0x10ffff;
const digits: Ranges = [[48, 57]];
const words: Ranges = [
  [97, 122],
  [65, 90],
  [48, 57],
  [95, 95],
];
const blanks: Ranges = [
  [32, 32],
  [9, 13],
];
const letters: Ranges = [
  [97, 122],
  [65, 90],
];
const classes: Readonly<Record<string, Ranges>> = { d: digits, w: words, s: blanks };
const named: Readonly<Record<string, Ranges>> = {
  L: letters,
  Letter: letters,
  Ll: [[97, 122]],
  Lu: [[65, 90]],
  Latin: letters,
  N: digits,
  Nd: digits,
  alpha: letters,
  lower: [[97, 122]],
  upper: [[65, 90]],
  digit: digits,
  alnum: [...letters, ...digits],
  word: words,
  space: blanks,
  xdigit: [
    [48, 57],
    [97, 102],
    [65, 70],
  ],
  punct: [
    [33, 47],
    [58, 64],
    [91, 96],
    [123, 126],
  ],
};
const controls: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11, a: 7 };

/** Goes on behind a text if it comes next. */
export function take(reader: Reader, text: string): boolean {
  const found = [...text].every((char, ahead) => reader.chars[reader.at + ahead] === char);
  if (found) reader.at += [...text].length;
  return found;
}

/** The characters of a class, behind its `[`. */
export function readClass(reader: Reader): Ranges {
  const negated = take(reader, '^');
  const ranges: (readonly [number, number])[] = [];
  for (let first = true; first || reader.chars[reader.at] !== ']'; first = false) {
    if (reader.at >= reader.chars.length) throw new PatternUnknown('a bracket has no partner');
    const from = readMember(reader);
    const isRange = from.length === 1 && from[0]![0] === from[0]![1] && reader.chars[reader.at] === '-';
    if (isRange && reader.chars[reader.at + 1] !== ']') {
      reader.at++;
      ranges.push([from[0]![0], readMember(reader)[0]![1]]);
    } else ranges.push(...from);
  }
  reader.at++;
  return negated ? complement(ranges) : ranges;
}

function readMember(reader: Reader): Ranges {
  const posix = /^\[:(\^?)(\w+):\]/.exec(reader.chars.slice(reader.at, reader.at + 16).join(''));
  if (posix) {
    reader.at += posix[0].length;
    return lookUp(posix[2]!, posix[1] === '^');
  }
  const char = reader.chars[reader.at++]!;
  if (char === '\\') return readEscape(reader);
  return [[char.codePointAt(0)!, char.codePointAt(0)!]];
}

/** The characters that an escape stands for, behind its backslash. @throws PatternUnknown */
export function readEscape(reader: Reader): Ranges {
  const rest = reader.chars.slice(reader.at, reader.at + 24).join('');
  const property = /^([pP])(?:\{(\^?)([\w=]+)\}|(\w))/.exec(rest);
  if (property) {
    reader.at += property[0].length;
    return lookUp((property[3] ?? property[4]!).replace(/^.*=/, ''), (property[1] === 'P') !== (property[2] === '^'));
  }
  const code = /^(?:x([0-9a-fA-F]{2})|x\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]+)\}|(0[0-7]{0,2}))/.exec(
    rest,
  );
  if (code) {
    reader.at += code[0].length;
    const point =
      code[5] === undefined
        ? Number.parseInt(code[1] ?? code[2] ?? code[3] ?? code[4]!, 16)
        : Number.parseInt(code[5], 8);
    return [[point, point]];
  }
  const char = reader.chars[reader.at++];
  if (char === undefined) throw new PatternUnknown('a backslash ends it');
  const known = classes[char.toLowerCase()];
  if (known) return char === char.toLowerCase() ? known : complement(known);
  if (/[1-9kc]/.test(char)) throw new PatternUnknown(`\\${char} is not supported`);
  const point = controls[char] ?? char.codePointAt(0)!;
  return [[point, point]];
}

function lookUp(name: string, negated: boolean): Ranges {
  const ranges = named[name];
  if (!ranges) throw new PatternUnknown(`the class ${name} is not supported`);
  return negated ? complement(ranges) : ranges;
}

function complement(ranges: Ranges): Ranges {
  const out: (readonly [number, number])[] = [];
  let next = 0;
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (from > next) out.push([next, from - 1]);
    next = Math.max(next, to + 1);
  }
  if (next <= last) out.push([next, last]);
  return out;
}
