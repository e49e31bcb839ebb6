// Promise: the identity schema that there is without a configuration is one with which every release starts.
import { expect, test } from 'vitest';
import { releaseNames } from '../dialect/release-name.ts';
import { releases } from '../dialect/releases.ts';
import { compileGiven, presetSchema } from './given-schemas.ts';

test.each(releaseNames)('%s', (release) => {
  expect(compileGiven({ ...presetSchema, isOwn: false }, releases[release]).faults).toEqual([]);
});
