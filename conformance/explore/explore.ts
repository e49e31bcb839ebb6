import fc from 'fast-check';
import type { Dialect } from '../../src/dialect/behaviour.ts';
import type { Database } from '../../src/identity/database.ts';
import { features } from '../people/features.ts';
import { type People, peopleOf } from '../people/people.ts';
import { valueAt } from '../people/trait.ts';
import { reference, referenceAddresses } from '../reference/reference.ts';
import { cleanUp } from '../runner/clean-up.ts';
import type { Prepared } from '../target/prepared.ts';
import { laggingTarget } from '../target/settled-lists.ts';
import { type Target, targetOf } from '../target/target.ts';
import { findDatabase } from './find-database.ts';
import { type Parting, play } from './play.ts';
import { type CastMember, nobodysId } from './request.ts';
import { castSize, sequences } from './steps.ts';

/** What an exploration is told. */
export interface ExploreOptions {
  readonly prepared: Prepared;
  readonly run: string;
  readonly seed: string;
  /** Milliseconds for sequences; shrinking one may take half a minute more. */
  readonly duration: number;
  /** Milliseconds for which lists may show the past. */
  readonly eventual?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Is told after each sequence how many there were. */
  readonly onSequence?: (count: number) => void;
}

/** What came of an exploration. */
export interface Exploration {
  readonly sequences: number;
  /** The shortest sequence found that tells the target from the reference. */
  readonly parting: Parting | undefined;
  /** Ids that could not be removed. */
  readonly left: readonly string[];
}

/** Milliseconds for shrinking. */
const shrinking = 30_000;

/**
 * Sends random sequences of requests to the target and to a reference of the release that it claims to be, and shrinks
 * the first after which their answers differ.
 * @throws TransportError
 */
export async function explore(options: ExploreOptions): Promise<Exploration> {
  const { prepared, duration, signal, onSequence } = options;
  const { dialect, ledger } = prepared;
  const database = await findDatabase(prepared, options.run);
  const end = performance.now() + duration;
  let count = 0;
  let parting: Parting | undefined;
  const isAlike = fc.asyncProperty(sequences(dialect), async (steps) => {
    if (signal?.aborted) return true;
    const found = await play(steps, castOf(options), {
      target: targetFor(options),
      reference: standIn(prepared, database),
    });
    await cleanUp(prepared.target, ledger);
    onSequence?.(++count);
    parting = found ?? parting;
    return found === undefined;
  });
  for (let round = 0; parting === undefined && !signal?.aborted && performance.now() < end; round++) {
    const limit = end - performance.now() + shrinking;
    const { errorInstance } = await fc.check(isAlike, {
      ...seeded(options.seed, round),
      interruptAfterTimeLimit: limit,
    });
    if (errorInstance instanceof Error && parting === undefined) throw errorInstance;
  }
  return { sequences: count, parting, left: await cleanUp(prepared.target, ledger) };
}

/** A few sequences a round, so that time is looked at between them. */
const seeded = (seed: string, round: number) => ({
  numRuns: 5,
  seed: Array.from(`${seed} ${round}`).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7),
});

function targetFor({ prepared, eventual }: ExploreOptions): Target {
  const target = targetOf({ ...prepared.targetOptions, check: 'explore' });
  return eventual === undefined ? target : laggingTarget(target, eventual, true);
}

/** An empty server that answers as the release does, with the identity schemas of the target. */
function standIn({ dialect, schemas }: Prepared, database: Database): Target {
  const spelled: Dialect = { ...dialect, http: { ...dialect.http } };
  return targetOf({
    transport: reference(spelled, schemas, {}, database),
    addresses: { ...referenceAddresses, prefix: '', basePath: dialect.http.basePath },
    headers: {},
    record: () => {},
    nextNumber: () => 0,
  });
}

/** People that neither server knows. */
function castOf({ prepared, run }: ExploreOptions): readonly CastMember[] {
  const { target, schemas, dialect, nextCount } = prepared;
  const externalIds = dialect.identity.externalId;
  const people = peopleOf({ target, schemas, run, check: 'explore', externalIds, next: nextCount });
  return Array.from({ length: castSize }, () => memberOf(people));
}

function memberOf(people: People): CastMember {
  const body = people.body();
  const trait = features.identifier.find(people.schema);
  const identifier = trait === undefined ? nobodysId : String(valueAt(body.traits, trait));
  return { body, identifier, externalId: String(body.external_id ?? nobodysId) };
}
