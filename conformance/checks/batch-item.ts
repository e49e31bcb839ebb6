import { expectEqual, expectStatus } from '../expect.ts';
import { WantOf } from '../failure.ts';
import type { People } from '../people/people.ts';
import type { Answer } from '../target/answer.ts';
import { isWholeSecond } from './whole-seconds.ts';

/** What became of one element of a batch. */
export interface BatchItem {
  readonly action?: 'create' | 'error';
  readonly identity?: string;
  readonly patch_id?: string;
  readonly error?: { readonly code?: number; readonly reason?: string; readonly message?: string };
}

/** A batch that creates an identity from each of these bodies. */
export const batchOf = (...bodies: readonly unknown[]) => ({ identities: bodies.map((create) => ({ create })) });

/** The batch is answered with 200, and these became of its elements. @returns the items */
export function expectActions(answer: Answer, actions: readonly BatchItem['action'][]): readonly BatchItem[] {
  expectStatus(answer, 200);
  const items = answer.member<readonly BatchItem[]>('identities');
  const got = items.map((item) => item?.action);
  expectEqual(got, actions, 'actions', answer);
  return items;
}

/** On MySQL one conflict refuses a whole batch, in every release. @throws WantOf when that is the answer of such a target */
export async function wantPartialBatches({ status }: Answer, people: People): Promise<void> {
  if (status !== 409) return;
  const { created_at } = await people.create();
  if (isWholeSecond(created_at)) throw new WantOf('a database that stores part of a batch');
}
