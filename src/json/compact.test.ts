import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { releases } from '../dialect/releases.ts';
import { compactPlain, compactRaw } from './compact.ts';
import { encodeValue } from './encode.ts';
import { parse } from './parse.ts';

interface Case {
  readonly text: string;
  readonly html: string;
  readonly plain: string;
  readonly tree: string | { readonly 'v1.0.0': string; readonly 'v26.2.0': string };
}

const cases: Case[] = JSON.parse(readFileSync(new URL('../../fixtures/json/raw.json', import.meta.url), 'utf8'));

test.each(cases)('$text is written as Go writes it', ({ text, html, plain, tree }) => {
  expect(compactRaw(text)).toBe(html);
  expect(compactPlain(text)).toBe(plain);
  for (const release of ['v1.0.0', 'v26.2.0'] as const) {
    const { shortEscapes } = releases[release].json;
    const expected = typeof tree === 'string' ? tree : tree[release];
    expect(encodeValue(parse(text), { shortEscapes, sortKeys: true })).toBe(expected);
  }
});

describe('compactRaw', () => {
  const spaced = fc.tuple(fc.jsonValue(), fc.constantFrom(0, 1, '\n\r\t')).map(([v, indent]) => {
    return JSON.stringify(v, null, indent);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(spaced, (text) => {
        expect(compactRaw(compactRaw(text))).toBe(compactRaw(text));
      }),
    );
  });

  it('changes no meaning and leaves nothing for HTML to misread', () => {
    fc.assert(
      fc.property(spaced, (text) => {
        expect(JSON.parse(compactRaw(text))).toEqual(JSON.parse(text));
        expect(compactRaw(text)).not.toMatch(/[<>&\u2028\u2029\n]/);
      }),
    );
  });
});

describe('compactPlain', () => {
  it('takes the indentation away', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(compactPlain(JSON.stringify(value, null, 2))).toBe(JSON.stringify(value));
      }),
    );
  });
});
