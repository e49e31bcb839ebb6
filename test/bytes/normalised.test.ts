// Promise: on PostgreSQL, answers to writes show JSON as written, and whatever is read again as jsonb normalises it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mockForSuite } from '../mock/start-mock.ts';
import { openSchema } from './open-schema.ts';
import { roundTrip } from './round-trip.ts';
import { type Written, writtenMetadata, writtenObject } from './written-json.ts';

describe.each(['v1.3.1', 'v26.2.0'] as const)('%s', (release) => {
  const server = mockForSuite({ release, database: 'postgres', config: undefined, identitySchema: [openSchema] });

  test('odd traits and metadata', async () => {
    const writing = { forJsonb: true };
    const parts = [writtenObject(writing), writtenMetadata(writing), writtenMetadata(writing)] as const;
    const property = fc.asyncProperty(...parts, async (traits, open, secret) => {
      const as = (side: keyof Written) => ({
        traits: traits[side],
        metadataPublic: open[side],
        metadataAdmin: secret[side],
      });
      const { created, put, ...reread } = await roundTrip(server.adminUrl, as('sent'));
      expect({ created, put }).toEqual({ created: as('kept'), put: as('kept') });
      for (const [answer, texts] of Object.entries(reread))
        expect({ answer, ...texts }).toEqual({ answer, ...as('normalised') });
    });
    await fc.assert(property, { numRuns: 50 });
  });
});
