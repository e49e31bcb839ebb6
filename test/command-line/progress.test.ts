import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { barText, progressBar } from '../../src/cli/progress.ts';

test('a bar tells how many are done, how fast, and how long the rest takes', () => {
  expect(barText(250, 1000, 500, 'people')).toBe(
    '██████░░░░░░░░░░░░░░░░░░  25 %  250 of 1,000 people  500/s  2 s left',
  );
  expect(barText(1, 10_000, 1000, 'people')).toContain('2 h 46 min left');
  expect(barText(0, 10, 0, 'people')).toContain('? left');
});

test('nothing is drawn where nobody looks', () => {
  const screen = new PassThrough();
  const progress = progressBar('people', screen as unknown as NodeJS.WriteStream);
  progress.show(1, 2);
  progress.end();
  expect(screen.read()).toBe(null);
});
