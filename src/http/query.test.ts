import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Query, queryEscape, queryUnescape } from './query.ts';

describe('a query', () => {
  it('leaves out pairs that Go cannot read', () => {
    const query = Query.parse('a=1&b=%zz&c=2;d=3&&e&=x&%41=9&a=2');
    expect(query.getAll('a')).toEqual(['1', '2']);
    expect(query.get('a')).toBe('1');
    expect([query.has('b'), query.has('c'), query.has('e'), query.has('f')]).toEqual([false, false, true, false]);
    expect(query.encode()).toBe('=x&A=9&a=1&a=2&e=');
  });

  it('keeps bytes that are no UTF-8', () => {
    expect(Query.parse('b=%ff%C3%A9+x&d').encode()).toBe('b=%FF%C3%A9+x&d=');
  });

  it('reads bytes that were sent as they are', () => {
    expect(Query.parse('a=\xc3\xa9').get('a')).toBe('é');
  });

  it('can be copied and changed', () => {
    const query = Query.parse('a=1&a=2&b=3');
    expect(query.clone().set('a', 'x').delete('b').encode()).toBe('a=x');
    expect(query.encode()).toBe('a=1&a=2&b=3');
  });
});

describe('escapes', () => {
  it('are written as Go writes them', () => {
    expect(queryEscape("a b*!'()~-_.é😀")).toBe('a+b%2A%21%27%28%29~-_.%C3%A9%F0%9F%98%80');
  });

  it.each([
    ['%zz', '"%zz"'],
    ['a%2', '"%2"'],
    ['%', '"%"'],
    ['%é', '"%é"'],
    ['%"x', '"%\\"x"'],
  ])('%s is refused', (text, quoted) => {
    expect(() => queryUnescape(text)).toThrow(`invalid URL escape ${quoted}`);
  });

  it('come back as the text they were made from', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => queryUnescape(queryEscape(text)) === text));
  });
});
