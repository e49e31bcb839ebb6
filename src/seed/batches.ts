import { newRow, putText } from '../fake/row.ts';
import type { SeededPeople } from './create-people.ts';
import type { Range } from './journal.ts';

/** The most people of a request and the most bytes. */
export interface BatchSize {
  readonly count: number;
  readonly bytes: number;
}

/** People who are created by one request. */
export interface Batch {
  readonly range: Range;
  /** In UTF-8. */
  readonly body: Uint8Array;
}

/** Parts of ranges, each as large as a batch may be. One iterator serves all that ask for the next. */
export function* batchesOf(ranges: readonly Range[], people: SeededPeople, size: BatchSize): Generator<Batch> {
  const row = newRow(2 ** 20);
  const put = (i: number, first: boolean): void => {
    if (first) row.at = 0;
    putText(row, first ? '{"identities":[{"create":' : ',{"create":');
    putText(row, people.body(i));
    putText(row, '}');
  };
  for (const [from, to] of ranges) {
    let start = from;
    const batchTo = (end: number, length: number): Batch => {
      row.at = length;
      putText(row, ']}');
      const range = [start, end] as const;
      start = end;
      return { range, body: row.bytes.slice(0, row.at) };
    };
    for (let i = from; i < to; i++) {
      const before = row.at;
      put(i, i === start);
      if (i > start && row.at + 2 > size.bytes) {
        yield batchTo(i, before);
        put(i, true);
      }
      if (i + 1 - start === size.count) yield batchTo(i + 1, row.at);
    }
    if (start < to) yield batchTo(to, row.at);
  }
}

/** The body that creates some people. */
export function batchOf(numbers: readonly number[], people: SeededPeople): string {
  return `{"identities":[${numbers.map((i) => `{"create":${people.body(i)}}`).join(',')}]}`;
}
