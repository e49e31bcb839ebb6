import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newRow, putAgain, putBytes, putHex, putNumber, putText, textOf } from './row.ts';

test('what is written one behind the other is there, however much it is', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 3000 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 100 }), (texts) => {
      const row = newRow();
      for (const [at, one] of texts.entries()) {
        if (at % 2) putText(row, one);
        else putBytes(row, new TextEncoder().encode(one));
      }
      expect(textOf(row)).toBe(texts.join(''));
      const end = row.at;
      putAgain(row, 0, end);
      expect(textOf(row)).toBe(texts.join('') + texts.join(''));
    }),
    { numRuns: 50 },
  );
});

test('numbers are written as numbers are', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.nat(0xffff), (number, word) => {
      const row = newRow();
      putNumber(row, number);
      putHex(row, word);
      expect(textOf(row)).toBe(number + word.toString(16).padStart(4, '0'));
    }),
  );
});
