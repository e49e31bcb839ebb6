import { expect, test } from 'vitest';
import type { RunEvent } from '../../../conformance/runner/events.ts';
import { showProgress } from './progress.ts';

const events = [
  { event: 'run-started', checks: 2 },
  { event: 'check-finished', id: 'get.members', result: 'pass' },
  { event: 'check-finished', id: 'patch.denied-paths', result: 'fail' },
  { event: 'run-finished' },
] as unknown as readonly RunEvent[];

function drawn(isTTY: boolean): string {
  let text = '';
  const take = showProgress({ isTTY, columns: 70, write: (piece) => (text += piece) });
  events.forEach(take);
  return text;
}

test('a terminal shows one line, which is gone at the end', () => {
  expect(drawn(true).split('\r\x1b[K').slice(1)).toEqual([
    '[============            ] 1/2  get.members',
    '[========================] 2/2, 1 failed  patch.denied-paths',
    '',
  ]);
});

test('what is no terminal shows nothing', () => {
  expect(drawn(false)).toBe('');
});
