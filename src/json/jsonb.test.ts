import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { jsonbFault, jsonbText } from './jsonb.ts';
import { numericLength, numericText } from './numeric.ts';

describe('JSON that went through jsonb', () => {
  it('means the same, and does not change again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        fc.pre(jsonbFault(text) === undefined);
        const once = jsonbText(text);
        expect(JSON.parse(once)).toEqual(JSON.parse(text, (_, item) => (Object.is(item, -0) ? 0 : item)));
        expect(jsonbText(once)).toBe(once);
      }),
    );
  });

  it('may be deep', () => {
    const lists = '['.repeat(10_000) + ']'.repeat(10_000);
    const objects = `${'{"a":'.repeat(10_000)}1e1${'}'.repeat(10_000)}`;
    expect(jsonbText(lists)).toBe(lists);
    expect(jsonbText(objects)).toBe(objects.replace('1e1', '10'));
    expect(jsonbFault(objects.replace('1e1', '"\\u0000"'))).toBeDefined();
  });

  it('has its members by length, then by bytes', () => {
    expect(jsonbText('{"zz":1,"y":2,"é":3,"ab":4,"€":5,"abc":6,"":7,"y":8}')).toBe(
      '{"":7,"y":8,"ab":4,"zz":1,"é":3,"abc":6,"€":5}',
    );
  });
});

describe('a number as numeric', () => {
  it('is as many tenths as it was', () => {
    const digits = fc.stringMatching(/^\d{1,12}$/).map((text) => text.replace(/^0+(?=\d)/, ''));
    const fraction = fc.stringMatching(/^\d{0,8}$/);
    fc.assert(
      fc.property(digits, fraction, fc.integer({ min: -30, max: 30 }), (whole, rest, exponent) => {
        const point = rest === '' ? '' : `.${rest}`;
        const text = numericText(`${whole}${point}e${exponent}`);
        const scale = Math.max(rest.length - exponent, 0);
        expect(text).toMatch(scale === 0 ? /^\d+$/ : new RegExp(`^\\d+\\.\\d{${scale}}$`));
        expect(BigInt(text.replace('.', ''))).toBe(
          BigInt(whole + rest) * 10n ** BigInt(scale + exponent - rest.length),
        );
        expect(numericLength(`${whole}${point}e${exponent}`)).toBe(text.replace('.', '').length);
      }),
    );
  });

  test.each([
    ['1e131071', 131_072],
    ['0e999999', 1],
    ['1e-16383', 16_384],
  ])('%s has %i digits', (literal, length) => expect(numericLength(literal)).toBe(length));

  test.each([
    '1e131072',
    '1e-16384',
    '1.5e-16383',
    '1e999999999999999999999',
    '0e99999999999',
  ])('%s is too long', (literal) => expect(numericLength(literal)).toBeUndefined());
});

test('numbers that would fill the memory when written out are refused', () => {
  expect(jsonbFault(`[${Array.from({ length: 1000 }, () => '1e100000').join(',')}]`)).toBe(
    'ERROR: out of memory (SQLSTATE 53200)',
  );
});
