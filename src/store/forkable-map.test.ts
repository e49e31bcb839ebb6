import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ForkableMap } from './forkable-map.ts';

const step = fc.record({
  act: fc.constantFrom('set', 'delete', 'fork'),
  on: fc.nat(5),
  key: fc.nat(12),
  value: fc.nat(),
});

test('a map and its forks behave as copies that never see each other', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const pairs = [{ map: new ForkableMap<number, number>(), model: new Map<number, number>() }];
      for (const { act, on, key, value } of steps) {
        const { map, model } = pairs[on % pairs.length]!;
        if (act === 'set') {
          map.set(key, value);
          model.set(key, value);
        } else if (act === 'delete') expect(map.delete(key)).toBe(model.delete(key));
        else if (pairs.length < 6) pairs.push({ map: map.fork(), model: new Map(model) });
      }
      for (const { map, model } of pairs) {
        expect(new Map(map.entries())).toEqual(model);
        expect(map.size).toBe(model.size);
        for (let key = 0; key <= 12; key++) expect(map.get(key)).toBe(model.get(key));
      }
    }),
  );
});
