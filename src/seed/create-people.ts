import type { WireAnswer } from '../../conformance/target/transport.ts';
import type { Life } from '../fake/life/life.ts';
import { marksOf, type SeedName } from '../fake/life/mark.ts';
import { allMarked } from './all-marked.ts';
import { type Batch, batchOf } from './batches.ts';
import type { Deployment, Wanted } from './deployment.ts';
import { GaveUp } from './gave-up.ts';

/** The people of a seed as they are sent. */
export interface SeededPeople extends Pick<Life, 'body' | 'names'>, SeedName {}

/** What became of people. */
export interface Outcome {
  created(i: number): void;
  /** They were there already, and are of the same seed. */
  alreadyThere(i: number): void;
  failed(i: number, fault: Fault): void;
}

/** Why somebody was not created. */
export interface Fault {
  readonly status: number;
  readonly reason: string;
}

/** How people are created. */
export interface Creating {
  readonly deployment: Deployment;
  readonly people: SeededPeople;
  readonly outcome: Outcome;
  /** Whether an earlier run may have created somebody without noting it. */
  readonly resumed: boolean;
}

/** So many conflicts in a batch are not looked up one by one. */
const manyConflicts = 50;
const nobody: ReadonlySet<number> = new Set();

/** Creates people, those of one call in as few requests as can be. @throws GaveUp */
export type CreatePeople = (batch: Batch) => Promise<void>;

/**
 * Creates people so that nobody is made twice, whatever answers get lost: who has a name of their own is refused the
 * second time and then looked up; for the others all identities are gone through before they are sent again.
 */
export function peopleCreator({ deployment, people, outcome, resumed }: Creating): CreatePeople {
  const marks = marksOf(people);
  let batches = true;
  const findThere = async (): Promise<ReadonlySet<number>> => {
    const there = new Set<number>();
    for await (const { number } of allMarked(deployment, people)) there.add(number);
    return there;
  };
  let foundBefore: Promise<ReadonlySet<number>> | undefined;
  const thereBefore = (): Promise<ReadonlySet<number>> => {
    foundBefore ??= findThere();
    return foundBefore;
  };

  /** Settles those who are there, and gives the others. */
  const without = (there: ReadonlySet<number>, numbers: readonly number[]): readonly number[] =>
    numbers.filter((i) => {
      if (there.has(i)) outcome.alreadyThere(i);
      return !there.has(i);
    });

  /** Those who may be sent (again). */
  const unlessMadeTwice = async (numbers: readonly number[], there: () => Promise<ReadonlySet<number>>) =>
    numbers.every((i) => people.names(i)) ? numbers : without(await there(), numbers);

  /** Sends the people that are left after each doubt. */
  const send = async (numbers: readonly number[], wanted: (numbers: readonly number[]) => Wanted) => {
    let left = numbers;
    let doubted = false;
    const answer = await deployment.send(wanted(left), async () => {
      doubted = true;
      left = await unlessMadeTwice(left, findThere);
      return left.length > 0 ? wanted(left) : undefined;
    });
    return { answer, left, doubted };
  };

  const createOne = async (i: number): Promise<void> => {
    const { answer } = await send([i], () => ({ method: 'POST', body: people.body(i) }));
    if (answer === undefined) return;
    if (answer.status === 201) outcome.created(i);
    else if (answer.status === 409) await settleConflict(i, faultOf(answer));
    else if (answer.status === 404 || answer.status === 405)
      throw new GaveUp(
        `POST ${deployment.url} answered ${answer.status}. Name the admin URL, and --base-path if need be.`,
      );
    else outcome.failed(i, faultOf(answer));
  };

  /** Who is refused as a double may be the very same person. */
  const settleConflict = async (i: number, fault: Fault): Promise<void> => {
    if (await isThere(i)) outcome.alreadyThere(i);
    else
      outcome.failed(i, { ...fault, reason: `somebody else has an identifier or address of theirs: ${fault.reason}` });
  };

  const isThere = async (i: number): Promise<boolean> => {
    const { externalId, identifier } = people.names(i) ?? {};
    const found = (list: readonly unknown[]): boolean =>
      list.some((one) => marks.read((one as { metadata_admin?: unknown } | null)?.metadata_admin) === i);
    if (identifier !== undefined) {
      const path = `?credentials_identifier=${encodeURIComponent(identifier)}`;
      const answer = await deployment.send({ method: 'GET', path });
      if (answer?.status === 200 && found(JSON.parse(answer.text))) return true;
    }
    if (externalId !== undefined) {
      const answer = await deployment.send({ method: 'GET', path: `/by/external/${encodeURIComponent(externalId)}` });
      return answer?.status === 200 && found([JSON.parse(answer.text)]);
    }
    if (identifier !== undefined) return false;
    return (await thereBefore()).has(i);
  };

  const createBatch = async (numbers: readonly number[], whole?: Uint8Array): Promise<void> => {
    if (numbers.length < 2 || !batches) return createEach(numbers);
    const { answer, left, doubted } = await send(numbers, (some) => ({
      method: 'PATCH',
      body: whole && some === numbers ? whole : batchOf(some, people),
    }));
    if (answer === undefined) return;
    if (answer.status === 200) return settleBatch(left, answer);
    if (answer.status === 404 || answer.status === 405) {
      batches = false;
      return createEach(left);
    }
    if (answer.status === 409) {
      const rest = without(await (doubted ? findThere() : thereBefore()), left);
      if (rest.length < left.length) return createBatch(rest);
    }
    // One of them spoils it for all, or they are too many.
    const middle = Math.ceil(left.length / 2);
    await createBatch(left.slice(0, middle));
    await createBatch(left.slice(middle));
  };

  const settleBatch = async (numbers: readonly number[], answer: WireAnswer): Promise<void> => {
    const items = (JSON.parse(answer.text) as { identities?: readonly BatchItem[] }).identities ?? [];
    const faults = numbers.map((_, at) => faultOfItem(items[at]));
    // A conflict undoes the whole batch in some releases, though the others are said to be created.
    const undone = deployment.dialect.batch.conflict === 'phantom' && faults.some((fault) => fault?.status === 409);
    const again: number[] = [];
    const many = faults.filter((fault) => fault?.status === 409).length >= manyConflicts;
    const known = many ? await thereBefore() : nobody;
    for (const [at, i] of numbers.entries()) {
      const fault = faults[at];
      if (fault?.status === 409 && known.has(i)) outcome.alreadyThere(i);
      else if (fault?.status === 409) await settleConflict(i, fault);
      else if (fault) outcome.failed(i, fault);
      else if (undone) again.push(i);
      else outcome.created(i);
    }
    if (again.length > 0) await createBatch(again);
  };

  const createEach = async (numbers: readonly number[]): Promise<void> => {
    for (const i of numbers) await createOne(i);
  };

  return async ({ range: [from, to], body }) => {
    const all = Array.from({ length: to - from }, (_, at) => from + at);
    const wanted = resumed ? await unlessMadeTwice(all, thereBefore) : all;
    await createBatch(wanted, wanted === all ? body : undefined);
  };
}

interface BatchItem {
  readonly action?: string;
  readonly error?: { readonly code?: number; readonly reason?: string; readonly message?: string };
}

function faultOfItem(item: BatchItem | null | undefined): Fault | undefined {
  if (item?.action === 'create') return undefined;
  const { code = 0, reason, message } = item?.error ?? {};
  return { status: code, reason: reason ?? message ?? 'the answer does not tell what became of them' };
}

function faultOf({ status, text }: WireAnswer): Fault {
  try {
    const { reason, message } = (JSON.parse(text) as { error: { reason?: string; message?: string } }).error;
    return { status, reason: reason ?? message ?? '' };
  } catch {
    return { status, reason: text.slice(0, 200) };
  }
}
