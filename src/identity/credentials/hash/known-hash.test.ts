import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { releaseNames } from '../../../dialect/release-name.ts';
import { releases } from '../../../dialect/releases.ts';
import { isKnownHash } from './known-hash.ts';

const fixture = new URL('../../../../fixtures/hashes.json', import.meta.url);
const verdicts: { hash: string; known: boolean }[] = JSON.parse(readFileSync(fixture, 'utf8')).hashes;

describe('an imported hash is taken by its start', () => {
  it.each(releaseNames)('in %s as Kratos takes it', (release) => {
    const withoutHmac = release === 'v1.0.0';
    for (const { hash, known } of verdicts) {
      const expected = known && !(withoutHmac && hash.startsWith('$hmac-'));
      expect([hash, isKnownHash(hash, releases[release].credentials)]).toEqual([hash, expected]);
    }
  });
});
