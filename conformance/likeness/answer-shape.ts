import type { Answer } from '../target/answer.ts';
import { secrets, times, uuids } from './changing.ts';

/** What of an answer has to be the same on every server, whatever ids and times it gives. */
export type AnswerShape = Readonly<Record<string, unknown>>;

/** Members that tell where a server is, or what only it knows. */
const own = new Set(['schema_url', 'request', 'debug', 'details', 'ip_address']);

const hash = /\$(?:2[abxy]?|argon2id?|pbkdf2\S*|scrypt)\$[^"\s]+/g;
const publicOrigin = /(?<="(?:recovery_link|request_url|action)":\s*")https?:\/\/[^/"]*/g;

/**
 * The shape of an answer of a server.
 * @param nameOf names ids of this server so that the same thing has the same name on every server
 */
export function shapeOf(
  answer: Pick<Answer, 'status' | 'headers' | 'text'>,
  nameOf: (id: string) => string,
): AnswerShape {
  const named = (text: string): string => {
    const placed = text.replace(publicOrigin, '«public»').replace(uuids, nameOf);
    const opened = secrets.reduce((left, [pattern, name]) => left.replace(pattern, name), placed);
    return opened.replace(times, '«time»').replace(hash, '«hash»');
  };
  const { status, headers } = answer;
  return {
    status,
    'Content-Type': headers['content-type'],
    Location: headers.location && named(headers.location.slice(headers.location.lastIndexOf('/') + 1)),
    body: bodyOf(named(headers.location ? answer.text.replaceAll(headers.location, '«location»') : answer.text)),
  };
}

/** The name of the thing with this index among those that two servers made in the same order; -1 for none of them. */
export function nameOfIndex(index: number): string {
  return index < 0 ? '«uuid»' : `«id ${index + 1}»`;
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
