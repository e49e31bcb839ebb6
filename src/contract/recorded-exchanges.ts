import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ReleaseName } from '../dialect/release-name.ts';
import type { Listener } from '../http/message.ts';
import type { Exchange } from './judge.ts';

/** A step of a recording: what one release answered. */
export interface RecordedExchange {
  readonly release: ReleaseName;
  /** `scenario/step`. */
  readonly name: string;
  readonly exchange: Exchange;
}

/**
 * Every answer under `fixtures/recordings` that was recorded with its headers. The names that stand there for ids, times
 * and URLs are values again, and so are folded lists.
 */
export function recordedExchanges(): readonly RecordedExchange[] {
  const folder = fileURLToPath(new URL('../../fixtures/recordings/', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  return files.sort().flatMap((file) => exchangesOf(JSON.parse(readFileSync(folder + file, 'utf8')) as Recording));
}

interface Recording {
  readonly id: string;
  readonly steps: readonly { readonly name: string; readonly request: RecordedRequest }[];
  readonly recorded: Readonly<Record<ReleaseName, { readonly steps: readonly RecordedAnswer[] }>>;
}

interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly port?: Listener;
}

interface RecordedAnswer {
  readonly dropped?: true;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly text?: string;
}

function exchangesOf({ id, steps, recorded }: Recording): RecordedExchange[] {
  return Object.entries(recorded).flatMap(([release, answers]) =>
    answers.steps.flatMap((answer, i) => {
      const { name, request } = steps[i]!;
      if (answer.headers === undefined) return [];
      return [{ release: release as ReleaseName, name: `${id}/${name}`, exchange: exchangeOf(request, answer) }];
    }),
  );
}

function exchangeOf(
  { method, path, port }: RecordedRequest,
  { status, headers, json, text }: RecordedAnswer,
): Exchange {
  const named = Object.entries(headers ?? {}).map(([name, value]) => [name, valued(value)]);
  const body = json === undefined ? text : JSON.stringify(unfolded(json));
  return {
    listener: port ?? 'admin',
    method,
    target: targetOf(path),
    status,
    headers: Object.fromEntries(named),
    body: body === undefined ? undefined : valued(body),
  };
}

/** A path in which earlier answers are filled in; a whole target out of a Link header is one of the list. */
function targetOf(path: string): string {
  const repeated = path.replace(/\{\{repeat:\d+:(.*?)\}\}/gs, '$1');
  return repeated.startsWith('{{') ? '/admin/identities' : repeated.replace(/\{\{[^}]*\}\}/g, 'x');
}

function unfolded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unfolded);
  if (typeof value !== 'object' || value === null) return value;
  if ('$repeat' in value && 'item' in value) return [unfolded(value.item), unfolded(value.item)];
  return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, unfolded(own)]));
}

const values: Readonly<Record<string, string>> = {
  admin: 'http://127.0.0.1:4434',
  public: 'http://127.0.0.1:4433',
  time: '2024-01-02T03:04:05.123456Z',
  hash: '$2a$04$zRXjPKHVnVfQ6hFvJ7J1kO',
  token: 'ory_st_abcdefghijklmnopqrstuvwxyz',
  code: '123456',
  ip: '127.0.0.1:50000',
  handle: 'AAAAAAAAQACAAAAAAAAAAA==',
  address: '11111111-1111-4111-8111-111111111111',
  id: '22222222-2222-4222-8222-222222222222',
  any: '1',
};

function valued(text: string): string {
  return text
    .replace(/«rels ([a-z ]+)»/g, (_, rels: string) =>
      rels.replace(/\w+ ?/g, (rel) => `</>; rel="${rel.trim()}",`).slice(0, -1),
    )
    .replace(/«id(\d+)»/g, (_, number: string) => `00000000-0000-4000-8000-${number.padStart(12, '0')}`)
    .replace(/«(\w+)»/g, (name, word: string) => values[word] ?? name)
    .replaceAll('{{run}}', 'rabcdefghx');
}
