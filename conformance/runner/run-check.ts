import type { Check, CheckContext } from '../check.ts';
import { CheckFailure, TransportError, WantOf } from '../failure.ts';
import { redactText } from '../report/redact.ts';
import type { CheckReport, Finding, Result } from './events.ts';
import { hasExpired, type Waiver } from './waivers.ts';

type Ending = Pick<CheckReport, 'result' | 'finding' | 'reason'>;

/** Runs one check; never throws. */
export async function runCheck(check: Check, context: () => CheckContext, waiver?: Waiver): Promise<CheckReport> {
  const begun = performance.now();
  const ending = waived(await endingOf(check, context), waiver);
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

function waived(ending: Ending, waiver: Waiver | undefined): Ending {
  if (waiver === undefined || ending.result === 'skipped') return ending;
  const as = (result: Result, reason: string): Ending => ({ ...ending, result, reason });
  if (ending.result === 'pass') return as('stale', `it passes; remove the waiver (${waiver.reason})`);
  if (hasExpired(waiver, new Date())) return as('stale', `the waiver expired on ${waiver.expires} (${waiver.reason})`);
  return as('waived', waiver.reason);
}
