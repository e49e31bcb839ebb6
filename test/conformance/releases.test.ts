import { describe, expect, test } from 'vitest';
import { checksFor } from '../../conformance/checks/checks-for.ts';
import { failures } from '../../conformance/report/reporter.ts';
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

describe('what Connhex IAM documents', () => {
  test('is kept by a server that keeps the documentation to the letter', async () => {
    const record = await verifyMock({ dialect: 'connhex', strictSpec: true }, { only: ['connhex'] });
    expect(troubles(record)).toEqual([]);
  });

  test('makes checks of v1.1.0 that it denies no more than should, and they say so', () => {
    const kratos = new Map(checksFor('kratos').map((check) => [check.id, check]));
    const softened = checksFor('connhex').filter(({ id, title }) => title !== kratos.get(id)!.title);
    expect(softened.map(({ id }) => id)).toEqual(expect.arrayContaining(['batch.cannot-delete', 'delete.unknown-id']));
    expect(softened.filter(({ level }) => level === 'must')).toEqual([]);
    expect(softened.every(({ title }) => title.includes('the documentation of Connhex IAM says otherwise'))).toBe(true);
  });
});

describe('a mock that answers like PostgreSQL is found conformant', () => {
  test.each(['v25.4.0', 'v26.2.0'] as const)('%s', async (release) => {
    const record = await verifyMock({ release, database: 'postgres' });
    expect(failures(record)).toEqual([]);
  });
});
