import { expectEqual, expectStatus } from '../expect.ts';
import type { Answer } from '../target/answer.ts';

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
