// Promise: what a ring says it holds is what was put in, and it holds what is wanted as long as it may grow.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteRing, type Span } from './byte-ring.ts';

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.integer({ min: 0, max: 50_000 }).map((length) => 'é'.repeat(length)),
  fc.uint8Array({ maxLength: 100 }).map((bytes) => bytes.map((byte) => byte % 128)),
);
const read = (text: string | Uint8Array): string => (typeof text === 'string' ? text : new TextDecoder().decode(text));

test('texts come back', () => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (all, wanted) => {
      const ring = new ByteRing(1 << 20);
      const spans: Span[] = [];
      all.forEach((text, i) => {
        spans.push(ring.put(text, spans[Math.max(0, i - wanted)]?.start ?? 0));
        spans.forEach((span, j) => {
          if (ring.holds(span)) expect(ring.text(span)).toBe(read(all[j]!));
        });
      });
    }),
  );
});

test('it grows for what is wanted, and begins anew over what is not', () => {
  const ring = new ByteRing(1 << 20);
  const text = 'x'.repeat(1000);
  const spans = Array.from({ length: 300 }, (_, i) => ring.put(text, Math.max(0, i - 200) * 1000));
  expect(spans.slice(-200).every((span) => ring.holds(span))).toBe(true);
  expect(ring.holds(ring.put(text, 0))).toBe(true);
});

test('it never grows beyond its limit', () => {
  const ring = new ByteRing(64 * 1024);
  const spans = Array.from({ length: 100 }, () => ring.put('x'.repeat(1000), 0));
  const held = spans.filter((span) => ring.holds(span));
  expect(held).toEqual(spans.slice(-held.length));
  expect(held.length).toBeGreaterThan(60);
  expect(held.length).toBeLessThanOrEqual(65);
});
