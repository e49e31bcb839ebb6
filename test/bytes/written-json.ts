import fc from 'fast-check';

/** JSON as somebody writes it, and as it comes back. */
export interface Written {
  /** As sent, blanks and all. */
  readonly sent: string;
  /** As a text column gives it back: without blanks, and with what HTML takes for markup escaped; else as sent. */
  readonly kept: string;
  /** As PostgreSQL's jsonb gives it back, with the same escapes. */
  readonly normalised: string;
}

/** What is written: with `forJsonb` without what jsonb cannot take, such as `\u0000`. */
export interface Writing {
  readonly forJsonb: boolean;
}

/** A piece of a string: as sent, as kept, and the characters that it means. */
type Piece = readonly [sent: string, kept: string, means: string];

const plain = (text: string): Piece => [text, text, text];
const escaped = (sent: string, means: string): Piece => [sent, sent, means];

const pieces: readonly Piece[] = [
  ...['a', 'Z', '0', ' ', '/', "'", 'é', 'ß', '😀', '\u007f', '{', ']', ',', ':'].map(plain),
  ...[escaped('\\u00e9', 'é'), escaped('\\u00E9', 'é'), escaped('\\/', '/'), escaped('\\u0041', 'A')],
  ...[escaped('\\ud83d\\ude00', '😀'), escaped('\\"', '"'), escaped('\\\\', '\\'), escaped('\\u003c', '<')],
  ...[escaped('\\n', '\n'), escaped('\\t', '\t'), escaped('\\b', '\b'), escaped('\\u001f', '\u001f')],
  ...(['<', '>', '&', '\u2028', '\u2029'] as const).map((mark): Piece => [mark, escapeHtml(mark), mark]),
];

/** Not even text: half a surrogate pair, and a character that PostgreSQL has no place for. */
const rawOnly: readonly Piece[] = [
  escaped('\\ud800', '\ud800'),
  escaped('\\udc00x', '\udc00x'),
  escaped('\\u0000', '\0'),
];

const names: readonly Piece[] = [
  ...['', '10', '9', '-1', '01', '__proto__', 'constructor', 'toString', 'traits', 'id', 'Id', '$ref', 'a.b'].map(
    plain,
  ),
  ...[escaped('\\u0069d', 'id'), escaped('a~1b', 'a~1b'), escaped('\\u005f_proto__', '__proto__')],
];

const numbers: readonly (readonly [sent: string, normalised: string])[] = [
  ...['0', '-1', '1.0', '1.50', '0.1', '9007199254740993', '12345678901234567890', `1${'0'.repeat(40)}1`, '-0.10'].map(
    (text) => [text, text] as const,
  ),
  ...[
    ['1e3', '1000'],
    ['1E3', '1000'],
    ['1e+3', '1000'],
    ['1.5e1', '15'],
    ['12e-1', '1.2'],
    ['-0', '0'],
  ].map(([sent, normalised]) => [sent!, normalised!] as const),
];

const blank = fc.constantFrom('', '', '', ' ', '\n', '\r\n\t', '  ');

/** Any JSON object, odd in every way that JSON allows. */
export function writtenObject(writing: Writing): fc.Arbitrary<Written> {
  return writtenValues(writing).object;
}

/** Any JSON value but a bare number (as metadata it is another matter) and null (which means that there is none). */
export function writtenMetadata(writing: Writing): fc.Arbitrary<Written> {
  const { object, list, text } = writtenValues(writing);
  return fc.oneof(object, list, text, fc.constantFrom(...['true', 'false'].map(verbatim)));
}

type Values = Record<'value' | 'object' | 'list' | 'text', Written>;

function writtenValues({ forJsonb }: Writing): fc.LetrecValue<Values> {
  const piece = fc.constantFrom(...pieces, ...(forJsonb ? [] : rawOnly));
  const text = fc.array(piece, { maxLength: 6 });
  const name = fc.oneof(
    fc.constantFrom(...names).map((only) => [only]),
    text,
  );
  return fc.letrec<Values>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(...['true', 'false', 'null'].map(verbatim)),
      fc.constantFrom(...numbers).map(([sent, normalised]) => ({ sent, kept: sent, normalised })),
      tie('text'),
      tie('list'),
      tie('object'),
    ),
    text: text.map(writeText),
    list: fc.array(fc.tuple(blank, tie('value'), blank), { maxLength: 4 }).map(writeList),
    object: fc.array(fc.tuple(blank, name, blank, tie('value'), blank), { maxLength: 5 }).map(writeObject),
  }));
}

type Member = readonly [before: string, name: readonly Piece[], between: string, value: Written, after: string];

function writeObject(members: readonly Member[]): Written {
  const sent = members.map(([before, name, between, value, after]) => {
    return `${before}${writeText(name).sent}${between}:${between}${value.sent}${after}`;
  });
  const kept = members.map(([, name, , value]) => `${writeText(name).kept}:${value.kept}`);
  const last = new Map(members.map(([, name, , value]) => [meaning(name), value.normalised] as const));
  const sorted = [...last].sort(
    ([a], [b]) => Buffer.byteLength(a) - Buffer.byteLength(b) || Buffer.compare(bytes(a), bytes(b)),
  );
  return {
    sent: `{${sent.join(',')}}`,
    kept: `{${kept.join(',')}}`,
    normalised: `{${sorted.map(([name, value]) => `${quote(name)}:${value}`).join(',')}}`,
  };
}

function writeList(items: readonly (readonly [string, Written, string])[]): Written {
  return {
    sent: `[${items.map(([before, { sent }, after]) => before + sent + after).join(',')}]`,
    kept: `[${items.map(([, { kept }]) => kept).join(',')}]`,
    normalised: `[${items.map(([, { normalised }]) => normalised).join(',')}]`,
  };
}

function writeText(text: readonly Piece[]): Written {
  const joined = (side: 0 | 1): string => `"${text.map((piece) => piece[side]).join('')}"`;
  return { sent: joined(0), kept: joined(1), normalised: quote(meaning(text)) };
}

const meaning = (text: readonly Piece[]): string => text.map(([, , means]) => means).join('');

const quote = (text: string): string => escapeHtml(JSON.stringify(text));

const bytes = (text: string): Buffer => Buffer.from(text);

function verbatim(text: string): Written {
  return { sent: text, kept: text, normalised: text };
}

function escapeHtml(text: string): string {
  return text.replace(/[<>&\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
