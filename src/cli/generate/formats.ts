import type { People } from '../../fake/index.ts';
import { encodeValue } from '../../json/encode.ts';
import { parse } from '../../json/parse.ts';
import { JsonNumber, type JsonValue } from '../../json/value.ts';
import type { Share } from './share.ts';

/** What is to be written. */
export interface Writing {
  readonly people: People;
  /** Who cannot sign in. */
  readonly isInactive: (i: number) => boolean;
  readonly schemaId: string;
  /** Paths of the members of traits that tables show. */
  readonly columns: readonly (readonly string[])[];
  /** The most identities of a batch. */
  readonly batch: number;
  readonly share: Share;
}

/** Pieces of text that are written one after the other. */
export type Format = (writing: Writing) => Iterable<string>;

/** What `--format` takes: bodies of `POST /admin/identities`, one a line; a list of them; a table; bodies of PATCH, one a line. */
export const formats = { ndjson, json, csv, batch, 'kratos-import': json } satisfies Record<string, Format>;
export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as readonly FormatName[];

function* bodies({ people, isInactive, schemaId, share: { from, to } }: Writing): Generator<string> {
  const start = `{"schema_id":${JSON.stringify(schemaId)},"traits":`;
  for (let i = from; i < to; i++) yield `${start}${people.traits(i)}${isInactive(i) ? ',"state":"inactive"' : ''}}`;
}

function* ndjson(writing: Writing): Generator<string> {
  for (const body of bodies(writing)) yield `${body}\n`;
}

/** Each part is a whole list, as `kratos import identities` wants it. */
function* json(writing: Writing): Generator<string> {
  let before = '[\n';
  for (const body of bodies(writing)) {
    yield before + body;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

function* batch(writing: Writing): Generator<string> {
  let creates: string[] = [];
  for (const body of bodies(writing)) {
    creates.push(`{"create":${body}}`);
    if (creates.length < writing.batch) continue;
    yield `{"identities":[${creates.join(',')}]}\n`;
    creates = [];
  }
  if (creates.length > 0) yield `{"identities":[${creates.join(',')}]}\n`;
}

/** The first part has the head of the table. */
function* csv({ people, isInactive, schemaId, columns, share: { from, to, first } }: Writing): Generator<string> {
  if (first) yield `${['schema_id', 'state', ...columns.map((path) => path.join('.'))].map(cell).join(',')}\r\n`;
  for (let i = from; i < to; i++) {
    const traits = parse(people.traits(i));
    yield `${[schemaId, isInactive(i) ? 'inactive' : 'active', ...columns.map((path) => textAt(traits, path))].map(cell).join(',')}\r\n`;
  }
}

function textAt(traits: JsonValue, path: readonly string[]): string {
  let value: JsonValue | undefined = traits;
  for (const name of path) value = value instanceof Map ? value.get(name) : undefined;
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  return value instanceof JsonNumber ? value.literal : encodeValue(value, { escapeHtml: false });
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
