import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timestampOf } from './timestamps.ts';

test('moments are written as dates are, with what there is of microseconds', () => {
  // Those before and after have more microseconds than a number can tell apart.
  const moment = fc.date({ min: new Date('1685-01-01'), max: new Date('2255-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, fc.nat(999), (date, micros) => {
      const written = date.toISOString().replace('Z', `${String(micros).padStart(3, '0')}Z`);
      expect(timestampOf(date.getTime() * 1000 + micros)).toBe(written.replace(/\.?0*Z$/, 'Z'));
    }),
    { numRuns: 2000 },
  );
});
