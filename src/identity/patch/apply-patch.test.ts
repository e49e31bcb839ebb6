import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { releases } from '../../dialect/releases.ts';
import { applyPatch } from './apply-patch.ts';
import { PatchRefused } from './patch-refused.ts';

const dialects = [releases['v1.3.1'], releases['v26.2.0']];

/** JSON texts as Go writes them but JSON.stringify would not: spellings of numbers, escapes, repeated members. */
const rawValue = fc.oneof(
  fc.constantFrom(
    '1.0',
    '1e3',
    '-0',
    '12345678901234567890',
    '"\\u00e9\\/"',
    '{"b":1,"a":2,"b":3}',
    '[1,[2.50]]',
    'null',
  ),
  fc.jsonValue().map((value) => JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, '')),
);
const name = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', '10', '2', 'traits'),
  fc.stringMatching(/^[a-z]{1,6}$/),
);
const members = fc.uniqueArray(fc.tuple(name, rawValue), { selector: ([key]) => key, maxLength: 8 });

const writeObject = (entries: [string, string][]) => `{${entries.map(([key, raw]) => `"${key}":${raw}`).join(',')}}`;
const append = (text: string, member: string) => (text === '{}' ? `{${member}}` : `${text.slice(0, -1)},${member}}`);

describe.each(dialects)('with evanphx/json-patch $patch.library', (dialect) => {
  test('members that no path leads to keep their bytes and their order', () => {
    fc.assert(
      fc.property(members, members, rawValue, (outer, inner, value) => {
        const traits = writeObject(inner);
        const others = outer.filter(([key]) => key !== 'traits');
        const write = (written: string) => writeObject([...others, ['traits', written]]);
        const patched = applyPatch(`[{"op":"add","path":"/traits/NEW","value":${value}}]`, write(traits), dialect);
        expect(patched).toBe(write(append(traits, `"NEW":${value}`)));
      }),
    );
  });

  test('a patch without operations gives the document back', () => {
    fc.assert(
      fc.property(members, (entries) => {
        expect(applyPatch('[]', writeObject(entries), dialect)).toBe(writeObject(entries));
      }),
    );
  });

  test('what is added can be removed again', () => {
    fc.assert(
      fc.property(members, rawValue, (entries, value) => {
        const body = `[{"op":"add","path":"/NEW","value":${value}},{"op":"remove","path":"/NEW"}]`;
        expect(applyPatch(body, writeObject(entries), dialect)).toBe(writeObject(entries));
      }),
    );
  });

  test('any operation that is refused refuses the patch', () => {
    const good = fc.array(fc.constantFrom('/traits/a', '/b', '/c/d/-').map((path) => ({ op: 'add', path, value: 1 })));
    fc.assert(
      fc.property(good, good, (first, last) => {
        const body = JSON.stringify([...first, { op: 'remove', path: '/missing' }, ...last]);
        expect(() => applyPatch(body, '{"traits":{}}', dialect)).toThrow(PatchRefused);
      }),
    );
  });

  test('one patch does what its operations do one after the other', () => {
    const path = fc.array(fc.constantFrom('a', 'b', '0', '-', 'c~1d'), { minLength: 1, maxLength: 3 });
    const operation = fc.record({
      op: fc.constantFrom('add', 'add', 'remove', 'replace'),
      path: path.map((parts) => `/${parts.join('/')}`),
      value: fc.constantFrom<unknown>(1, 'x', { a: { b: 1 } }, [[1], {}]),
    });
    const outcome = (run: () => string) => {
      try {
        return run();
      } catch (error) {
        return (error as PatchRefused).message;
      }
    };
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 6 }), (operations) => {
        const together = () => applyPatch(JSON.stringify(operations), '{"a":{"b":[]}}', dialect);
        const apart = () =>
          operations.reduce((text, one) => applyPatch(JSON.stringify([one]), text, dialect), '{"a":{"b":[]}}');
        expect(outcome(together)).toBe(outcome(apart));
      }),
    );
  });

  test('depth overflows no stack', () => {
    const deepValue = `${'['.repeat(9_000)}${']'.repeat(9_000)}`;
    expect(applyPatch(`[{"op":"add","path":"/a","value":${deepValue}}]`, '{}', dialect)).toBe(`{"a":${deepValue}}`);
    const deepPath = JSON.stringify([{ op: 'add', path: '/a'.repeat(30_000), value: 1 }]);
    expect(applyPatch(deepPath, '{}', dialect)).toHaveLength(30_000 * 6 + 1);
  });

  test('an index that would fill the memory with nulls ends without an answer', () => {
    for (const path of ['/a/99999999999/x', '/list/99999999999/x']) {
      const body = JSON.stringify([{ op: 'add', path, value: 1 }]);
      expect(() => applyPatch(body, '{"list":[]}', dialect)).toThrow(expect.objectContaining({ dropped: true }));
    }
  });
});
