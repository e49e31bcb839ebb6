import { expect, test } from 'vitest';
import { consoleDoor } from './console-door.ts';

test('a page says how to build the console where that cannot be done now', async () => {
  const answer = await consoleDoor(async () => {
    throw new Error('<esbuild> is not installed');
  })('/ui');
  expect(answer?.status).toBe(503);
  expect(answer?.body).toContain('Run <code>npm ci</code>');
  expect(answer?.body).toContain('&lt;esbuild> is not installed');
});

test('other paths are for others', () => {
  for (const path of ['/worlds', '/uix', '/ui/../package.json', '/ui/console.js.map', '/ui/nothing.js'])
    expect(consoleDoor()(path)).toBeUndefined();
});
