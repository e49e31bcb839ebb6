import { expectEqual, expectStatus } from '../expect.ts';
import type { Identity } from '../people/people.ts';
import type { Answer } from '../target/answer.ts';

/** The list has these identities in this order, and no others. */
export function expectListed(answer: Answer, ids: readonly string[], what = 'ids of the list'): void {
  expectStatus(answer, 200);
  const listed = answer.json<readonly Identity[]>().map(({ id }) => id);
  expectEqual(listed, ids, what, answer);
}
