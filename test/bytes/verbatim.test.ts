// Promise: traits and metadata come back as they were written, byte for byte but for blanks and HTML escapes (SQLite).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { releaseNames } from '../../src/dialect/release-name.ts';
import { mockForSuite } from '../mock/start-mock.ts';
import { openSchema } from './open-schema.ts';
import { roundTrip, type Texts } from './round-trip.ts';
import { writtenMetadata, writtenObject } from './written-json.ts';

describe.each(releaseNames)('%s', (release) => {
  const server = mockForSuite({ release, config: undefined, identitySchema: [openSchema] });

  const expectKept = async (sent: Texts, kept: Texts): Promise<void> => {
    for (const [answer, texts] of Object.entries(await roundTrip(server.adminUrl, sent))) {
      expect({ answer, ...texts }).toEqual({ answer, ...kept });
    }
  };

  test('odd traits and metadata go through create, get, list, PUT and PATCH', async () => {
    const writing = { forJsonb: false };
    const parts = [writtenObject(writing), writtenMetadata(writing), writtenMetadata(writing)] as const;
    const property = fc.asyncProperty(...parts, (traits, open, secret) =>
      expectKept(
        { traits: traits.sent, metadataPublic: open.sent, metadataAdmin: secret.sent },
        { traits: traits.kept, metadataPublic: open.kept, metadataAdmin: secret.kept },
      ),
    );
    await fc.assert(property, { numRuns: 50 });
  });

  test('and so does what is nested 2,000 deep', async () => {
    const deep = `{"deep":${'['.repeat(2_000)}1.0${']'.repeat(2_000)}}`;
    const texts = { traits: deep, metadataPublic: deep, metadataAdmin: deep };
    await expectKept(texts, texts);
  });
});
