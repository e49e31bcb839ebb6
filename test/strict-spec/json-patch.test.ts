import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PatchRefused } from '../../src/identity/patch/patch-refused.ts';
import { applyStandardPatch } from '../../src/identity/patch/standard-patch.ts';
import { applyPlainly, type PlainOperation } from './plain-patch.ts';

const outcome = (run: () => unknown): unknown => {
  try {
    return run();
  } catch {
    return 'refused';
  }
};
const patch = (document: string, ...operations: object[]): string =>
  applyStandardPatch(JSON.stringify(operations), document);

describe('RFC 6902', () => {
  test('does to the text what it says of values', () => {
    const pointer = fc
      .array(fc.constantFrom('a', 'b', '0', '1', '2', '-', 'c~1d', ''), { minLength: 1, maxLength: 3 })
      .map((parts) => `/${parts.join('/')}`);
    const value = fc.constantFrom<unknown>(1, 'x', null, { a: { b: 1 }, '0': [] }, [[1], {}], [1, 2, 3]);
    const operation = fc.oneof(
      fc.record({ op: fc.constantFrom('add', 'replace', 'test'), path: pointer, value }),
      fc.record({ op: fc.constantFrom('move', 'copy'), from: pointer, path: pointer }),
      fc.record({ op: fc.constant('remove'), path: pointer }),
    );
    const document = fc.dictionary(fc.constantFrom('a', 'b', 'c/d', '0', ''), value);
    fc.assert(
      fc.property(document, fc.array(operation, { maxLength: 6 }), (before, operations) => {
        const own = () => JSON.parse(patch(JSON.stringify(before), ...operations));
        const plain = () => operations.reduce((value, one) => applyPlainly(value, one as PlainOperation), before);
        expect(outcome(own)).toEqual(outcome(plain));
      }),
      { numRuns: 2000 },
    );
  });

  test('leaves the bytes of what it does not touch, moves and copies', () => {
    const document = '{"n":1.0,"big":12345678901234567890,"twice":{"a":1,"a":2}}';
    expect(patch(document, { op: 'move', from: '/big', path: '/moved' }, { op: 'copy', from: '/n', path: '/m' })).toBe(
      '{"n":1.0,"twice":{"a":1,"a":2},"moved":12345678901234567890,"m":1.0}',
    );
  });

  test.each([
    ['1.0', '1', true],
    ['1e3', '1000', true],
    ['12345678901234567890', '12345678901234567891', false],
    ['{"a":1,"b":[2]}', '{ "b": [2.0], "a": 1 }', true],
    ['"\\u00e9"', '"é"', true],
    ['null', '0', false],
    ['1e400', '1e400', true],
  ])('test: %s against %s', (is, asked, same) => {
    const run = () => applyStandardPatch(`[{"op":"test","path":"/a","value":${asked}}]`, `{"a":${is}}`);
    if (same) expect(run()).toBe(`{"a":${is}}`);
    else expect(run).toThrow('testing value /a failed: test failed');
  });
});

describe('what cannot be patched', () => {
  const document = '{"id":"1","state":"active"}';

  test.each([
    { op: 'replace', path: '/id', value: '2' },
    { op: 'add', path: '/ID', value: '2' },
    { op: 'add', path: '', value: {} },
    { op: 'add', path: '/credentials/password/config', value: {} },
    { op: 'move', from: '/id', path: '/metadata_public' },
    { op: 'copy', from: '/state', path: '/state_changed_at' },
    { op: 'add', path: '/stateChangedAt', value: '2' },
  ])('%j is denied', (operation) => {
    expect(() => patch(document, operation)).toThrow('patch includes denied path: ');
  });

  test('can be tested and copied', () => {
    expect(patch(document, { op: 'test', path: '/id', value: '1' }, { op: 'copy', from: '/id', path: '/was' })).toBe(
      '{"id":"1","state":"active","was":"1"}',
    );
  });
});

test.each([
  '',
  '{}',
  '[1]',
  '[null]',
  '[{"op":"add","path":"a","value":1}]',
  '[{"op":"add","path":"/a~2","value":1}]',
  '[{"op":"add","path":"/a"}]',
  '[{"op":"copy","path":"/a"}]',
  '[{"op":"move","from":"/a","path":"/a/b"}]',
  '[{"op":"drop","path":"/a"}]',
])('%s is no patch', (body) => {
  expect(() => applyStandardPatch(body, '{"a":{}}')).toThrow(PatchRefused);
});

test('copies of copies end before the memory does', () => {
  const doubling = Array.from({ length: 60 }, () => ({ op: 'copy', from: '/a', path: '/a/-' }));
  expect(() => patch(`{"a":["${'x'.repeat(1000)}"]}`, ...doubling)).toThrow('copies or compares too much text');
});
