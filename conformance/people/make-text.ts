import type { Making } from './make-value.ts';
import type { SchemaNode } from './schema-node.ts';

/** A text that a string schema should accept, or undefined when none is known. */
export function textFor(node: SchemaNode, making: Making, name: string): string | undefined {
  const least = typeof node.minLength === 'number' ? node.minLength : 0;
  const most = typeof node.maxLength === 'number' ? node.maxLength : 1_000;
  const pattern = typeof node.pattern === 'string' ? compiled(node.pattern) : undefined;
  if (pattern === 'unreadable') return undefined;
  return candidates(node, making, name)
    .map((text) => (text.length < least ? text.padEnd(least, 'a') : text))
    .find((text) => text.length <= most && (pattern === undefined || pattern.test(text)));
}

function candidates(node: SchemaNode, making: Making, name: string): readonly string[] {
  const format = formats[String(node.format)];
  if (format !== undefined) return format(making);
  const { unique, count } = making;
  const written = [node.default, ...(Array.isArray(node.examples) ? node.examples : [])].filter(
    (text): text is string => typeof text === 'string',
  );
  const plain = [
    `${name || 'text'}-${unique}`,
    `${name || 'text'}${unique}`,
    unique,
    unique.toUpperCase(),
    unique.slice(-12),
    unique.slice(-6),
    unique.replace(/[0-9]/g, (digit) => 'abcdefghij'[Number(digit)]!),
    `Ada${unique.replace(/[^a-z]/g, '')}`,
    String(count),
    String(count).padStart(4, '0'),
    String(10_000_000 + count),
    String(10_000_000_000 + count),
  ];
  return [
    ...plain,
    ...Object.values(formats).flatMap((make) => make(making)),
    ...written,
    'a',
    'A',
    '1',
    'en',
    'DE',
    '',
  ];
}

const formats: Readonly<Record<string, (making: Making) => readonly string[]>> = {
  email: ({ unique }) => [`${unique}@identikit.example`, `${unique.slice(-10)}@identikit.example`],
  tel: ({ count, unique }) => [`+49151${phoneDigits(unique, count)}`, `+1201${2_000_000 + (count % 7_000_000)}`],
  uri: ({ unique }) => [`https://identikit.example/${unique}`],
  'uri-reference': ({ unique }) => [`/${unique}`],
  date: () => ['1990-02-28'],
  time: () => ['12:34:56Z'],
  'date-time': () => ['1990-02-28T12:34:56Z'],
  hostname: ({ unique }) => [`${unique}.identikit.example`],
  ipv4: () => ['192.0.2.1'],
  ipv6: () => ['2001:db8::1'],
  uuid: ({ count }) => [`00000000-0000-4000-8000-${String(count).padStart(12, '0')}`],
};

/** Eight digits that two runs hardly share. */
function phoneDigits(unique: string, count: number): string {
  let hash = count;
  for (const letter of unique) hash = (hash * 31 + letter.charCodeAt(0)) % 90_000_000;
  return String(10_000_000 + hash);
}

function compiled(pattern: string): RegExp | 'unreadable' {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    try {
      return new RegExp(pattern);
    } catch {
      return 'unreadable';
    }
  }
}
