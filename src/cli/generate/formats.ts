import { newRow, putText } from '../../fake/row.ts';
import type { Identity } from '../../identity/identity.ts';
import { encodeValue } from '../../json/encode.ts';
import { parse } from '../../json/parse.ts';
import { JsonNumber, type JsonValue } from '../../json/value.ts';
import type { Lives } from './lives.ts';
import type { Share } from './share.ts';

/** What is to be written. */
export interface Writing {
  readonly lives: Lives;
  /** Paths of the members of traits that tables show. */
  readonly columns: readonly (readonly string[])[];
  /** The most identities of a batch. */
  readonly batch: number;
  readonly share: Share;
}

/** Pieces that are written one after the other; one of bytes holds until the next is asked for. */
export type Format = (writing: Writing) => Iterable<string | Uint8Array>;

/**
 * What `--format` takes: identities as the API shows them, one a line; a list of them; a table of them; bodies of
 * `PATCH /admin/identities`, one a line; a list of bodies that create identities.
 */
export const formats = { ndjson, json, csv, batch, 'kratos-import': kratosImport } satisfies Record<string, Format>;
export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as readonly FormatName[];

/** So many bytes are handed on at once; the first row alone, for whoever waits for it. */
const pieceLength = 65_536;

function* ndjson({ lives, share: { from, to } }: Writing): Generator<Uint8Array> {
  const row = newRow(2 * pieceLength);
  for (let i = from; i < to; i++) {
    lives.writeShown(row, i);
    putText(row, '\n');
    if (row.at < pieceLength && i > from && i + 1 < to) continue;
    yield row.bytes.subarray(0, row.at);
    row.at = 0;
  }
}

/** Each part is a whole list. */
function* json({ lives, share: { from, to } }: Writing): Generator<string | Uint8Array> {
  const row = newRow(2 * pieceLength);
  for (let i = from; i < to; i++) {
    putText(row, i === from ? '[\n' : ',\n');
    lives.writeShown(row, i);
    if (row.at < pieceLength && i > from && i + 1 < to) continue;
    yield row.bytes.subarray(0, row.at);
    row.at = 0;
  }
  yield from === to ? '[]\n' : '\n]\n';
}

function* kratosImport({ lives, share: { from, to } }: Writing): Generator<string> {
  for (let i = from; i < to; i++) yield `${i === from ? '[\n' : ',\n'}${lives.body(i)}`;
  yield from === to ? '[]\n' : '\n]\n';
}

function* batch({ lives, batch, share: { from, to } }: Writing): Generator<string> {
  for (let start = from; start < to; start += batch) {
    const creates = [];
    for (let i = start; i < Math.min(start + batch, to); i++) creates.push(`{"create":${lives.body(i)}}`);
    yield `{"identities":[${creates.join(',')}]}\n`;
  }
}

const ownColumns = ['id', 'schema_id', 'state', 'created_at'] as const;

/** The first part has the head of the table. */
function* csv({ lives, columns, share: { from, to, first } }: Writing): Generator<string> {
  if (first) yield rowOf([...ownColumns, ...columns.map((path) => path.join('.'))]);
  for (let i = from; i < to; i++) yield rowOf(cellsOf(lives.identity(i), columns));
}

function cellsOf(identity: Identity, columns: Writing['columns']): readonly string[] {
  const traits = parse(identity.traits);
  const { id, schemaId, state, createdAt } = identity;
  return [id, schemaId, state, createdAt, ...columns.map((path) => textAt(traits, path))];
}

function textAt(traits: JsonValue, path: readonly string[]): string {
  let value: JsonValue | undefined = traits;
  for (const name of path) value = value instanceof Map ? value.get(name) : undefined;
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  return value instanceof JsonNumber ? value.literal : encodeValue(value, { escapeHtml: false });
}

function rowOf(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
