import { describe, expect, test } from 'vitest';
import { areaOf } from '../../conformance/check.ts';
import { allChecks } from '../../conformance/checks/all.ts';
import { allMutants } from '../../conformance/mutants/all.ts';
import { startMutant } from '../../conformance/mutants/start-mutant.ts';
import { failures, recorder } from '../../conformance/report/reporter.ts';
import { verify } from '../../conformance/verify.ts';
import { recordedConfig } from '../mock/start-mock.ts';

describe('each mutant is caught by a check of its own area', () => {
  test.each(allMutants)('$name', async (mutant) => {
    const server = await startMutant(mutant, { config: recordedConfig });
    const record = recorder();
    const only = mutant.area === 'contract' ? ['contract', 'get'] : [mutant.area];
    try {
      await verify({ url: server.adminUrl, allowWrites: true, profile: 'full', only, seed: 'test' }, record.take);
    } finally {
      await server.close();
    }
    const caught = failures(record.record()!).filter((check) => areaOf(check) === mutant.area);
    expect(caught.map(({ id }) => id)).not.toEqual([]);
  });

  test('every area of checks has a mutant', () => {
    const areas = new Set(allChecks.map(areaOf));
    expect(new Set(allMutants.map(({ area }) => area))).toEqual(areas);
  });
});
