import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pieceOf } from './piece.ts';
import { newRow, putNumber, putPart, putPiece, putQuoted, putText, setHex, textOf } from './row.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 3000 });
const texts = fc.array(text, { maxLength: 100 });

test('what is written one behind the other is there, however much it is', () => {
  fc.assert(
    fc.property(texts, (texts) => {
      const row = newRow();
      for (const [at, one] of texts.entries()) {
        if (at % 2) putText(row, one);
        else putPiece(row, pieceOf(one));
      }
      expect(textOf(row)).toBe(texts.join(''));
      putPart(row, row, 0, row.at);
      expect(textOf(row)).toBe(texts.join('') + texts.join(''));
    }),
    { numRuns: 50 },
  );
});

test('parts are those of the other row', () => {
  fc.assert(
    fc.property(text, text, text, (before, part, behind) => {
      const [row, other] = [newRow(), newRow()];
      putText(other, before);
      const from = other.at;
      putText(other, part);
      const to = other.at;
      putText(other, behind);
      putPart(row, other, from, to);
      putText(row, behind);
      expect(textOf(row)).toBe(part + behind);
    }),
  );
});

test('strings are written as JSON', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '"', '\\', '\n', '\u007f', 'é', '😀', '\ud800') }), (one) => {
      const row = newRow();
      putQuoted(row, one);
      expect(textOf(row)).toBe(JSON.stringify(one));
    }),
  );
});

test('numbers are written as numbers are', () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat(1200), fc.maxSafeNat()), fc.nat(0xffff), (number, word) => {
      const row = newRow();
      putNumber(row, number);
      setHex(row, row.at, word);
      expect(textOf(row, 0, row.at + 4)).toBe(number + word.toString(16).padStart(4, '0'));
    }),
  );
});
