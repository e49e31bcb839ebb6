import { type BatchSize, batchesOf } from './batches.ts';
import { type Fault, peopleCreator, type SeededPeople } from './create-people.ts';
import type { Deployment } from './deployment.ts';
import { forgetfulJournal, type Journal, type Range } from './journal.ts';
import { paceOf } from './pace.ts';

/** Whom to put where, and how. */
export interface Seeding {
  readonly deployment: Deployment;
  readonly people: SeededPeople;
  readonly range: Range;
  /** Requests at the same time. */
  readonly concurrency: number;
  /** People a second at most. */
  readonly rate?: number | undefined;
  readonly journal?: Journal | undefined;
  /** Is told of everybody who could not be created. */
  readonly onFault?: (i: number, fault: Fault) => void;
  /** Is told how many of all are settled. */
  readonly onProgress?: (settled: number, total: number) => void;
}

/** How many people are there now, and how that came. */
export interface Seeded {
  readonly created: number;
  readonly alreadyThere: number;
  readonly failed: number;
}

/** Puts people into a deployment, each of them once. @throws GaveUp; the journal says how far it came */
export async function seed(seeding: Seeding): Promise<Seeded> {
  const { deployment, people, range, concurrency, rate, onFault, onProgress } = seeding;
  const journal = seeding.journal ?? forgetfulJournal();
  const gaps = journal.missing(range);
  const total = range[1] - range[0];
  const counts = { created: 0, alreadyThere: total - lengthOf(gaps), failed: 0 };
  const failed = new Set<number>();
  const create = peopleCreator({
    deployment,
    people,
    resumed: journal.resumed || people.names(range[0]) === undefined,
    outcome: {
      created: () => counts.created++,
      alreadyThere: () => counts.alreadyThere++,
      failed(i, fault) {
        counts.failed++;
        failed.add(i);
        onFault?.(i, fault);
      },
    },
  });
  const pace = paceOf(rate);
  const batches = batchesOf(gaps, people, largestBatch(deployment, rate));
  const work = async (): Promise<void> => {
    for (const batch of batches) {
      const [from, to] = batch.range;
      await pace(to - from);
      await create(batch);
      for (const done of withoutFailed(batch.range, failed)) journal.note(done);
      onProgress?.(counts.created + counts.alreadyThere + counts.failed, total);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return counts;
}

/** What the release takes; no more than a second's share of the rate, and room for what stands around the people. */
function largestBatch({ dialect }: Deployment, rate: number | undefined): BatchSize {
  const { maxBodyBytes } = dialect.http;
  return {
    count: Math.max(1, Math.min(dialect.batch.maxIdentities, Math.ceil(rate ?? Number.POSITIVE_INFINITY))),
    bytes: (maxBodyBytes === 'none' ? 16 * 2 ** 20 : maxBodyBytes) - 1024,
  };
}

function withoutFailed([from, to]: Range, failed: Set<number>): readonly Range[] {
  const done: Range[] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    if (!failed.delete(i)) continue;
    if (i > start) done.push([start, i]);
    start = i + 1;
  }
  if (start < to) done.push([start, to]);
  return done;
}

function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((length, [from, to]) => length + to - from, 0);
}
