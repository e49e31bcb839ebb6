import { last, PatternUnknown, type Ranges, type Reader, readClass, readEscape, take } from './character-class.ts';

/** A regular expression as far as texts are made from it. */
export type PatternNode =
  | { readonly kind: 'set'; readonly ranges: Ranges }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly part: PatternNode; readonly least: number; readonly most: number };

/**
 * Reads a regular expression of RE2 or JavaScript. Anchors and word boundaries count as nothing: whoever makes a text
 * checks it.
 * @throws PatternUnknown
 */
export function parsePattern(source: string): PatternNode {
  const reader = { chars: [...source], at: 0 };
  const node = readChoice(reader);
  if (reader.at < reader.chars.length) throw new PatternUnknown('a parenthesis has no partner');
  return node;
}

function readChoice(reader: Reader): PatternNode {
  const parts = [readSequence(reader)];
  while (take(reader, '|')) parts.push(readSequence(reader));
  return parts.length === 1 ? parts[0]! : { kind: 'choice', parts };
}

function readSequence(reader: Reader): PatternNode {
  const parts: PatternNode[] = [];
  while (reader.at < reader.chars.length && !'|)'.includes(reader.chars[reader.at]!)) {
    const part = readAtom(reader);
    if (part) parts.push(readQuantifiers(part, reader));
  }
  return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts };
}

function readQuantifiers(part: PatternNode, reader: Reader): PatternNode {
  const counts = readCounts(reader);
  if (counts === undefined) return part;
  if (!take(reader, '?')) take(reader, '+');
  return { kind: 'repeat', part, least: counts[0], most: counts[1] };
}

function readCounts(reader: Reader): readonly [number, number] | undefined {
  if (take(reader, '*')) return [0, Number.POSITIVE_INFINITY];
  if (take(reader, '+')) return [1, Number.POSITIVE_INFINITY];
  if (take(reader, '?')) return [0, 1];
  const braces = /^\{(\d+)(,(\d*))?\}/.exec(reader.chars.slice(reader.at, reader.at + 16).join(''));
  if (!braces) return undefined;
  reader.at += braces[0].length;
  const least = Number(braces[1]);
  if (braces[2] === undefined) return [least, least];
  return [least, braces[3] === '' ? Number.POSITIVE_INFINITY : Number(braces[3])];
}

/** One character, class or group; nothing for anchors. */
function readAtom(reader: Reader): PatternNode | undefined {
  const char = reader.chars[reader.at++]!;
  if (char === '^' || char === '$') return undefined;
  if (char === '.')
    return {
      kind: 'set',
      ranges: [
        [0, 9],
        [11, last],
      ],
    };
  if (char === '[') return { kind: 'set', ranges: readClass(reader) };
  if (char === '(') return readGroup(reader);
  if (char !== '\\') return single(char.codePointAt(0)!);
  if ('bBAzZ'.includes(reader.chars[reader.at] ?? '')) {
    reader.at++;
    return undefined;
  }
  return { kind: 'set', ranges: readEscape(reader) };
}

function readGroup(reader: Reader): PatternNode {
  const opening = /^\?(?::|P?<[A-Za-z_]\w*>|[ims]*:)/.exec(reader.chars.slice(reader.at, reader.at + 64).join(''));
  if (opening) reader.at += opening[0].length;
  else if (reader.chars[reader.at] === '?') throw new PatternUnknown('look-around and flags are not supported');
  const node = readChoice(reader);
  if (!take(reader, ')')) throw new PatternUnknown('a parenthesis has no partner');
  return node;
}

function single(point: number): PatternNode {
  return { kind: 'set', ranges: [[point, point]] };
}
