import { areaOf } from '../check.ts';
import { failures, recorder } from '../report/reporter.ts';
import { verify } from '../verify.ts';
import type { Mutant } from './mutant.ts';
import { startMutant } from './start-mutant.ts';

/** The same checks catch it each time. */
const repeatable = { seed: 'mutants', concurrency: 1 };

/** Ids of the checks of its own area that catch a mutant; that area alone is run. */
export async function catchMutant(mutant: Mutant, config: string): Promise<readonly string[]> {
  const server = await startMutant(mutant, { config, port: 0, publicPort: 0, seed: mutant.name });
  const record = recorder();
  const only = mutant.area === 'contract' ? ['contract', 'get'] : [mutant.area];
  const { dialect } = mutant;
  try {
    await verify(
      { url: server.adminUrl, dialect, allowWrites: true, profile: 'full', only, ...repeatable },
      record.take,
    );
  } finally {
    await server.close();
  }
  return failures(record.record()!)
    .filter((check) => areaOf(check) === mutant.area)
    .map(({ id }) => id)
    .sort();
}
