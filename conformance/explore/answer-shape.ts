import type { Answer } from '../target/answer.ts';

/** What of an answer has to be the same on every server, whatever ids and times it gives. */
export type AnswerShape = Readonly<Record<string, unknown>>;

/** Members that tell where a server is, or what only it knows. */
const own = new Set(['schema_url', 'request', 'debug', 'details']);

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const time = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)/g;
const hash = /\$(?:2[abxy]?|argon2id?|pbkdf2\S*|scrypt)\$[^"\s]+/g;

/** The shape of an answer of a server whose identities have these ids. */
export function shapeOf(answer: Answer, ids: readonly string[]): AnswerShape {
  const named = (text: string): string =>
    text
      .replace(uuid, (id) => (ids.includes(id) ? `«id ${ids.indexOf(id) + 1}»` : '«uuid»'))
      .replace(time, '«time»')
      .replace(hash, '«hash»');
  const { status, headers } = answer;
  return {
    status,
    'Content-Type': headers['content-type'],
    Location: headers.location && named(headers.location.slice(headers.location.lastIndexOf('/') + 1)),
    body: bodyOf(named(answer.text)),
  };
}

function bodyOf(text: string): unknown {
  try {
    return settled(JSON.parse(text));
  } catch {
    return text;
  }
}

/** Without what is a server's own, and with lists in one order: databases give rows in their own. */
function settled(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(settled);
    const isRows = items.every((item) => typeof item === 'object' && item !== null);
    return isRows ? items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !own.has(name));
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => [name, settled(member)]));
}

/** How two answers differ, a line each, with the path to the place. Where the status differs, all else follows. */
export function differencesOf(expected: AnswerShape, got: AnswerShape): readonly string[] {
  if (expected.status === got.status) return inside(expected, got, '');
  return ['status', 'body'].flatMap((name) => inside(expected[name], got[name], name, true));
}

function inside(expected: unknown, got: unknown, path: string, whole = false): readonly string[] {
  if (JSON.stringify(expected) === JSON.stringify(got)) return [];
  if (whole || !isObject(expected) || !isObject(got) || Array.isArray(expected) !== Array.isArray(got))
    return [`${path}: expected ${shown(expected)}, got ${shown(got)}`];
  const names = [...new Set([...Object.keys(expected), ...Object.keys(got)])];
  return names.flatMap((name) => inside(expected[name], got[name], path === '' ? name : `${path}.${name}`));
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
