import type { Check, CheckContext } from '../check.ts';
import { CheckFailure, TransportError, WantOf } from '../failure.ts';
import { redactText } from '../report/redact.ts';
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
    if (error instanceof CheckFailure) return { result: 'fail', finding: findingOf(error) };
    if (error instanceof WantOf) return { result: 'skipped', reason: `for want of ${error.thing}` };
    if (error instanceof TransportError) return { result: 'error', reason: error.message };
    return { result: 'error', reason: `a fault of the suite: ${redactText(String((error as Error).stack ?? error))}` };
  }
}

function findingOf({ what, expected, got, answer }: CheckFailure): Finding {
  return { what, expected: redactText(expected), got: redactText(got), exchange: answer?.exchange };
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
