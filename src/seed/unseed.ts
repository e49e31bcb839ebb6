import type { SeedName } from '../fake/life/mark.ts';
import { allMarked } from './all-marked.ts';
import type { Deployment } from './deployment.ts';

/** Whom to remove from where. */
export interface Unseeding {
  readonly deployment: Deployment;
  readonly name: SeedName;
  /** Requests at the same time. */
  readonly concurrency: number;
  /** Looks for them and leaves them there. */
  readonly dryRun?: boolean | undefined;
  readonly onProgress?: (settled: number, total: number) => void;
}

/** How many people of the seed were found and removed, and the ids of those that could not be. */
export interface Unseeded {
  readonly found: number;
  readonly removed: number;
  readonly left: readonly string[];
}

/**
 * Removes the people of a seed, whoever created them and whatever became of them since, and nobody else: they are known
 * by the mark in their administrator's metadata.
 * @throws GaveUp
 */
export async function unseed({ deployment, name, concurrency, dryRun, onProgress }: Unseeding): Promise<Unseeded> {
  // Pages move while people go, so they are all found first.
  const ids = new Set<string>();
  for await (const { id } of allMarked(deployment, name)) ids.add(id);
  if (dryRun) return { found: ids.size, removed: 0, left: [] };
  let removed = 0;
  const left: string[] = [];
  const rest = ids.values();
  const work = async (): Promise<void> => {
    for (const id of rest) {
      const answer = await deployment.send({ method: 'DELETE', path: `/${id}` });
      // One that is gone was removed by a request whose answer got lost, or by somebody else.
      if (answer?.status === 204 || answer?.status === 404) removed++;
      else left.push(id);
      onProgress?.(removed + left.length, ids.size);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return { found: ids.size, removed, left };
}
