import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstToken, readToken, tokenAfter } from './page-token.ts';
import type { Session } from './session.ts';

const tokenOf = (id: string, createdAt: string) => tokenAfter({ id, createdAt } as Session);

describe('page tokens of sessions', () => {
  it('begin before everything', () => {
    // As v1.1.0 to v26.2.0 answered.
    expect(firstToken).toBe(
      'aWQ9MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAwL2NyZWF0ZWRfYXQ9MjIwMC0xMi0zMSAyMzo1OTo1OQ',
    );
  });

  it.each([
    ['2026-11-25T19:41:21.257426Z', '2026-11-25 19:41:21.25742'],
    ['2026-11-25T19:41:21.4969Z', '2026-11-25 19:41:21.4969'],
    ['2026-11-25T19:41:21.000009Z', '2026-11-25 19:41:21'],
    ['2026-11-25T19:41:21Z', '2026-11-25 19:41:21'],
  ])('cut times to five digits: %s', (createdAt, printed) => {
    expect(readToken(tokenOf('an-id', createdAt))).toEqual({ id: 'an-id', createdAt: printed });
  });

  it('are read in any order, with the last of twins', () => {
    const read = (text: string) => readToken(btoa(text).replaceAll('=', ''));
    expect(read('created_at=1/x/id=2')).toEqual({ id: '2', createdAt: '1' });
    expect(read('id=a=b/id=c=d')).toEqual({ id: 'c=d', createdAt: undefined });
    expect(readToken('ab=')).toBeUndefined();
  });

  it('come back as they were made', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(readToken(tokenOf(id, '2030-01-02T03:04:05.5Z'))).toEqual({ id, createdAt: '2030-01-02 03:04:05.5' });
      }),
    );
  });
});
