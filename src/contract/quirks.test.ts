import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { releaseNames } from '../dialect/release-name.ts';
import { releases } from '../dialect/releases.ts';
import { specFolder } from './bundle.ts';
import { readQuirks } from './quirks.ts';

const quirks = readQuirks();
const isOfShape = new Ajv2020().compile(parse(readFileSync(join(specFolder, 'quirk.schema.yaml'), 'utf8')) as object);

interface Recording {
  readonly id: string;
  readonly recorded: Readonly<Record<string, unknown>>;
}

const recordings = new Map(readRecordings().map((recording) => [recording.id, recording]));

describe.each(quirks)('quirk $name', (quirk) => {
  test('has the shape of a quirk, and the name of its file', () => {
    expect(isOfShape(quirk) ? [] : isOfShape.errors).toEqual([]);
    expect(readdirSync(join(specFolder, 'quirks'))).toContain(`${quirk.name}.yaml`);
    const [since, until] = [quirk.releases.since, quirk.releases.until].map((name) => releaseNames.indexOf(name));
    expect(since).toBeLessThanOrEqual(until!);
  });

  test('names a behaviour that every dialect has', () => {
    if (quirk.behaviour === null) return;
    const [section, member] = quirk.behaviour.split('.');
    for (const dialect of Object.values(releases)) expect(dialect).toHaveProperty([section!, member!]);
  });

  test('is shown by recordings of its releases', () => {
    const ownReleases = releaseNames.slice(
      releaseNames.indexOf(quirk.releases.since),
      releaseNames.indexOf(quirk.releases.until) + 1,
    );
    for (const id of quirk.recordings) {
      const recorded = Object.keys(recordings.get(id)?.recorded ?? {});
      expect(
        ownReleases.some((release) => recorded.includes(release)),
        `${id} of ${ownReleases.join(', ')}`,
      ).toBe(true);
    }
  });
});

test('the names of quirks are their own', () => {
  expect(new Set(quirks.map(({ name }) => name)).size).toBe(quirks.length);
});

function readRecordings(): readonly Recording[] {
  const folder = fileURLToPath(new URL('../../fixtures/recordings/', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  return files.map((file) => JSON.parse(readFileSync(folder + file, 'utf8')) as Recording);
}
