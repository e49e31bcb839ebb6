import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { releases } from '../dialect/releases.ts';
import { unmarshal } from './decode/decode.ts';
import { time } from './decode/time.ts';

type Result = string | { readonly error: string };

interface Case {
  readonly json: string;
  readonly time: Result | { readonly 'v1.0.0': Result; readonly 'v1.2.0': Result; readonly 'v26.2.0': Result };
}

const cases: Case[] = JSON.parse(readFileSync(new URL('../../fixtures/json/times.json', import.meta.url), 'utf8'));

function read(json: string, release: keyof typeof releases): Result {
  try {
    return unmarshal(json, time(), releases[release].json);
  } catch (error) {
    return { error: (error as Error).message };
  }
}

test.each(cases)('$json is read as each release reads it', ({ json, time }) => {
  for (const release of ['v1.0.0', 'v1.2.0', 'v26.2.0'] as const) {
    const expected = typeof time === 'object' && 'v1.0.0' in time ? time[release] : time;
    expect(read(json, release)).toEqual(expected);
  }
});
