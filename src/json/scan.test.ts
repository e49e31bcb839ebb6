import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkWhole, readFirstValue } from './scan.ts';

interface Case {
  readonly text: string;
  readonly first?: string;
  readonly decoder: string | null;
  readonly whole: string | null;
}

const cases: Case[] = JSON.parse(readFileSync(new URL('../../fixtures/json/syntax.json', import.meta.url), 'utf8'));

/** The error's text, or null. */
function errorOf(run: () => unknown): string | null {
  try {
    run();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

test.each(cases)('%j is read as Go reads it', ({ text, first, decoder, whole }) => {
  expect(errorOf(() => readFirstValue(text))).toBe(decoder);
  expect(errorOf(() => checkWhole(text))).toBe(whole);
  if (first === undefined) return;
  const { start, end } = readFirstValue(text);
  expect(text.slice(start, end)).toBe(first);
});

describe('depth', () => {
  it('goes down to 10,000 levels', () => {
    expect(checkWhole('['.repeat(10_000) + ']'.repeat(10_000)).end).toBe(20_000);
    expect(() => checkWhole('['.repeat(10_001))).toThrow("invalid character '[' exceeded max depth");
    expect(() => checkWhole('{"a":'.repeat(10_001))).toThrow("invalid character '{' exceeded max depth");
  });

  it('of a million levels is no danger', () => {
    expect(() => readFirstValue('['.repeat(1_000_000))).toThrow('exceeded max depth');
  });
});

describe('checkWhole', () => {
  const broken = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', ' ', ',', '"', '}', ']', '\\', '0', '-', 'e', '.', 't', '\u0001'))
    .map(([text, at, piece]) => {
      const i = at % (text.length + 1);
      return text.slice(0, i) + piece + text.slice(piece === '' ? i + 1 : i);
    });

  it('accepts what JSON.parse accepts, and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken, fc.string()), (text) => {
        expect(errorOf(() => checkWhole(text)) === null).toBe(errorOf(() => JSON.parse(text)) === null);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('readFirstValue', () => {
  it('does not look behind the first value', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (text, rest) => {
        const { start, end } = readFirstValue(`${text}\n${rest}`);
        expect(`${text}\n`.slice(start, end)).toBe(text.trim());
      }),
    );
  });
});
