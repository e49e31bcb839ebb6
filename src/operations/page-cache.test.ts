import { expect, test } from 'vitest';
import { PageCache } from './page-cache.ts';

const ok = (body: string) => () => ({ status: 200, headers: [], body });

test('a list is answered from memory as long as its elements and its links are the same', () => {
  const cache = new PageCache();
  const [a, b, c] = [{}, {}, {}];
  const first = cache.answer('/x', [a, b], 'links', ok('1'));
  expect(cache.answer('/x', [a, b], 'links', ok('2'))).toBe(first);
  expect(cache.answer('/y', [a, b], 'links', ok('3')).body).toBe('3');
  expect(cache.answer('/x', [a, b], 'other links', ok('4')).body).toBe('4');
  expect(cache.answer('/x', [a, c], 'other links', ok('5')).body).toBe('5');
  expect(cache.answer('/x', [a], 'other links', ok('6')).body).toBe('6');
});

test('pages do not pile up: beyond 32 MiB all are let go', () => {
  const cache = new PageCache();
  const body = 'x'.repeat(20 * 1024 * 1024);
  const first = cache.answer('/1', [], '', ok(body));
  cache.answer('/2', [], '', ok(body));
  expect(cache.answer('/1', [], '', ok('again'))).not.toBe(first);
});
