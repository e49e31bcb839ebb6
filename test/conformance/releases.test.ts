import { describe, expect, test } from 'vitest';
import { releaseNames } from '../../src/dialect/release-name.ts';
import { troubles, verifyMock } from './verify-mock.ts';

describe('the suite finds the mock conformant, and leaves out only what a release does not have', () => {
  test.each(releaseNames)('%s', async (release) => {
    const record = await verifyMock({ release });
    expect(troubles(record)).toEqual([]);
    expect(record.tail.conformant).toBe(true);
    expect(record.tail.left).toEqual([]);
  });

  test('Connhex IAM', async () => {
    const record = await verifyMock({ dialect: 'connhex' });
    expect(troubles(record)).toEqual([]);
    expect(record.head).toMatchObject({ dialect: 'connhex', basePath: '/iam', release: 'v1.1.0' });
  });
});
