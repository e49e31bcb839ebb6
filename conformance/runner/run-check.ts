import { redactText } from '../../src/http/redact.ts';
import type { Check, CheckContext } from '../check.ts';
import { CheckFailure, TransportError, WantOf } from '../failure.ts';
import type { Exchange } from '../target/exchange.ts';
import type { CheckReport, Finding, Result } from './events.ts';
import { type Allowance, hasExpired } from './waivers.ts';

type Ending = Pick<CheckReport, 'result' | 'finding' | 'reason'>;

/** Runs one check; never throws. */
export async function runCheck(check: Check, context: () => CheckContext, allowance?: Allowance): Promise<CheckReport> {
  const begun = performance.now();
  const ending = allowed(await endingOf(check, context), allowance);
  return { ...headOf(check), ...ending, duration: performance.now() - begun };
}

/** The report of a check that did not run. */
export function skippedCheck(check: Check, reason: string): CheckReport {
  return { ...headOf(check), result: 'skipped', reason, duration: 0 };
}

const headOf = ({ id, title, level, operations, source }: Check) => ({ id, title, level, operations, source });

async function endingOf(check: Check, context: () => CheckContext): Promise<Ending> {
  try {
    await check.run(context());
    return { result: 'pass' };
  } catch (error) {
    if (error instanceof CheckFailure) return { result: 'fail', finding: findingOf(error, lastOf(check, context)) };
    if (error instanceof WantOf) return { result: 'skipped', reason: `for want of ${error.thing}` };
    if (error instanceof TransportError) return { result: 'error', reason: error.message };
    return unreadable(check, context, error as Error);
  }
}

/**
 * A check that stumbles has most likely met an answer of another shape than the contract promises; the evidence is the
 * last one. Without an answer it is the suite that is to blame.
 */
function unreadable(check: Check, context: () => CheckContext, { message }: Error): Ending {
  const last = lastOf(check, context);
  if (last === undefined) return { result: 'error', reason: `a fault of the suite: ${redactText(message)}` };
  const got = redactText(`${last.answer!.text.slice(0, 200) || 'an empty body'} (${message})`);
  return { result: 'fail', finding: { what: 'shape', expected: 'what the contract says', got, exchange: last.number } };
}

/** The last exchange of the check that was answered. */
function lastOf({ id }: Check, context: () => CheckContext): Exchange | undefined {
  return context().exchanges.findLast(({ check, answer }) => check === id && answer !== undefined);
}

function findingOf({ what, expected, got, answer }: CheckFailure, last: Exchange | undefined): Finding {
  const exchange = answer?.exchange ?? last?.number;
  return { what, expected: redactText(expected), got: redactText(got), exchange };
}

function allowed(ending: Ending, allowance: Allowance | undefined): Ending {
  if (allowance === undefined || ending.result === 'skipped') return ending;
  const { reason, needed, expires } = allowance;
  const as = (result: Result, why: string): Ending => ({ ...ending, result, reason: why });
  if (ending.result === 'pass') return needed ? as('stale', `it passes; remove the waiver (${reason})`) : ending;
  if (hasExpired(allowance, new Date())) return as('stale', `the waiver expired on ${expires} (${reason})`);
  const isAllowed = allowance.result === undefined || allowance.result === ending.result;
  return isAllowed ? as('waived', reason) : ending;
}
