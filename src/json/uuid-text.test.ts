import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { releases } from '../dialect/releases.ts';
import { readUuid } from './uuid-text.ts';

type Result = string | { readonly error: string };

interface Case {
  readonly text: string;
  readonly uuid: Result | { readonly 'v1.2.0': Result; readonly 'v26.2.0': Result };
}

const cases: Case[] = JSON.parse(readFileSync(new URL('../../fixtures/json/uuids.json', import.meta.url), 'utf8'));

function read(text: string, release: keyof typeof releases): Result {
  try {
    return readUuid(text, releases[release].json);
  } catch (error) {
    return { error: (error as Error).message };
  }
}

test.each(cases)('%j is read as each release reads it', ({ text, uuid }) => {
  for (const release of ['v1.2.0', 'v26.2.0'] as const) {
    const expected = typeof uuid === 'object' && 'v1.2.0' in uuid ? uuid[release] : uuid;
    expect(read(text, release)).toEqual(expected);
  }
});

it('reads every spelling of a UUID as one', () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      const digits = id.replaceAll('-', '');
      for (const text of [
        id,
        id.toUpperCase(),
        digits,
        `{${id}}`,
        `{${digits}}`,
        `urn:uuid:${id}`,
        `urn:uuid:${digits}`,
      ]) {
        expect(readUuid(text, releases['v26.2.0'].json)).toBe(id);
      }
    }),
  );
});
