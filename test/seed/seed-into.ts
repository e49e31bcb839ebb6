import { readFileSync } from 'node:fs';
import { compileIdentities } from '../../src/fake/index.ts';
import { type Deployment, reachDeployment } from '../../src/seed/deployment.ts';
import { type Seeded, seed } from '../../src/seed/seed.ts';
import { type Unseeded, unseed } from '../../src/seed/unseed.ts';

const schema = readFileSync(new URL('../../fixtures/schemas/default.json', import.meta.url), 'utf8');

/** A deployment that people are put into and taken out of. */
export interface Seedable {
  seed(from: number, count: number, namespace?: string): Promise<Seeded>;
  unseed(dryRun?: boolean): Promise<Unseeded>;
  close(): void;
}

/** Reaches a mock with the recorded schemas. */
export async function seedable(url: string): Promise<Seedable> {
  const deployment: Deployment = await reachDeployment(url, { retries: 3, concurrency: 4 });
  const { release } = deployment.dialect;
  return {
    seed(from, count, namespace = '') {
      const people = { seed: 'demo', namespace, ...compileIdentities({ seed: 'demo', namespace, schema, release }) };
      return seed({ deployment, people, range: [from, from + count], concurrency: 4 });
    },
    unseed: (dryRun) => unseed({ deployment, name: { seed: 'demo', namespace: '' }, concurrency: 4, dryRun }),
    close: () => deployment.close(),
  };
}
