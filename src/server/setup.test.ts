import { describe, expect, test } from 'vitest';
import { recordedConfig } from '../../test/mock/start-mock.ts';
import { releases } from '../dialect/releases.ts';
import { readSetup } from './setup.ts';

describe('a configuration of another release than is served', () => {
  const noticesOf = async (options: { release?: 'v1.0.0' | 'v26.2.0' }) =>
    (
      await readSetup({ config: recordedConfig, ...options }, releases[options.release ?? 'v26.2.0'])
    ).loaded.notices.filter((notice) => notice.includes('version'));

  test('is told, with the option that chooses', async () => {
    expect(await noticesOf({})).toEqual([
      'the configuration is of version v1.0.0, and v26.2.0 is served; --release chooses another',
    ]);
  });

  test('is no news where the release was chosen, or is the same', async () => {
    expect(await noticesOf({ release: 'v26.2.0' })).toEqual([]);
    expect(await noticesOf({ release: 'v1.0.0' })).toEqual([]);
  });
});
