import { expectError, expectStatus } from '../expect.ts';
import type { People } from '../people/people.ts';
import type { Answer } from '../target/answer.ts';
import { texts } from './texts.ts';

/**
 * The answer refuses the traits in the words of the claimed release. When several things are wrong with them, their
 * order differs from run to run and only the first line is compared.
 */
export function expectRefusal(answer: Answer, { schema }: Pick<People, 'schema'>, traits: unknown): void {
  const verdict = schema.judge(traits);
  expectStatus(answer, verdict.ok ? 201 : 400);
  if (verdict.ok) return;
  const reason = answer.member<{ reason?: string }>('error')?.reason;
  const [first, ...more] = verdict.reason.split('\n');
  if (more.length > 0 && reason?.split('\n')[0] === first) expectError(answer, 400, { message: texts.malformed });
  else expectError(answer, 400, { message: texts.malformed, reason: verdict.reason });
}
