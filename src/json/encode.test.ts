import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { releases } from '../dialect/releases.ts';
import { encodeValue, quote } from './encode.ts';
import { goQuote } from './go-quote.ts';
import { parse } from './parse.ts';

type ByRelease = string | { readonly 'v1.0.0': string; readonly 'v26.2.0': string };

interface Case {
  readonly text: string;
  readonly html: ByRelease;
  readonly plain: ByRelease;
  readonly go: string;
}

const cases: Case[] = JSON.parse(readFileSync(new URL('../../fixtures/json/strings.json', import.meta.url), 'utf8'));

test.each(cases)('$go is quoted as Go quotes it', ({ text, html, plain, go }) => {
  for (const release of ['v1.0.0', 'v26.2.0'] as const) {
    const { shortEscapes } = releases[release].json;
    expect(quote(text, { shortEscapes })).toBe(typeof html === 'string' ? html : html[release]);
    expect(quote(text, { shortEscapes, escapeHtml: false })).toBe(typeof plain === 'string' ? plain : plain[release]);
  }
  expect(goQuote(text)).toBe(go);
});

describe('quote', () => {
  it('writes what JSON reads back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(JSON.parse(quote(text))).toBe(text);
      }),
    );
  });

  it('escapes half a surrogate pair as U+FFFD', () => {
    expect(quote('a\ud800b😀\ude00')).toBe('"a\\ufffdb😀\\ufffd"');
  });
});

describe('encodeValue', () => {
  it('keeps the order of members unless told to sort them by their bytes', () => {
    const tree = parse('{"😀":1,"\ue000":{"b":[],"a":{}},"z":2,"":3}');
    expect(encodeValue(tree)).toBe('{"😀":1,"\ue000":{"b":[],"a":{}},"z":2,"":3}');
    expect(encodeValue(tree, { sortKeys: true })).toBe('{"":3,"z":2,"\ue000":{"a":{},"b":[]},"😀":1}');
  });
});
