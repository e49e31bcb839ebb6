import type { Check, CheckContext } from '../check.ts';
import { peopleOf } from '../people/people.ts';
import { redactExchange } from '../report/redact.ts';
import type { Exchange } from '../target/exchange.ts';
import type { Prepared } from '../target/prepared.ts';
import { laggingTarget } from '../target/settled-lists.ts';
import { type Target, targetOf } from '../target/target.ts';
import { cleanUp } from './clean-up.ts';
import type { CheckReport, Result, RunEvent, RunHead, RunTail } from './events.ts';
import type { Planned } from './plan.ts';
import { runCheck, skippedCheck } from './run-check.ts';
import type { Allowance } from './waivers.ts';

/** What a run needs beside its plan. */
export interface RunOptions {
  readonly prepared: Prepared;
  readonly head: RunHead;
  /** What may fail, by check. */
  readonly allowed: ReadonlyMap<string, Allowance>;
  /** Checks at the same time. */
  readonly concurrency: number;
  /** Milliseconds for which lists may show the past. */
  readonly eventual?: number | undefined;
  readonly emit: (event: RunEvent) => void;
  /** Ends the run early: no further check begins, and what was made is removed. */
  readonly signal?: AbortSignal | undefined;
}

/** Runs the planned checks, cleans up behind each, and tells what happens. */
export async function run(plan: readonly Planned[], options: RunOptions): Promise<RunTail> {
  const { prepared, head, emit, signal, concurrency } = options;
  const begun = performance.now();
  const totals = { pass: 0, fail: 0, error: 0, skipped: 0, waived: 0, stale: 0 };
  const { ledger } = prepared;
  prepared.watch.onExchange = (exchange: Exchange) => emit({ event: 'exchange', ...redactExchange(exchange) });
  emit({ event: 'run-started', checks: plan.length, ...head });

  const carryOut = async ({ check, skipped }: Planned): Promise<void> => {
    const attempt = (target: Target): Promise<CheckReport> =>
      runCheck(check, contextOf(check, target, prepared, head.run), options.allowed.get(check.id));
    const report = skipped ? skippedCheck(check, skipped) : await settling(prepared, check, options.eventual, attempt);
    totals[report.result as Result]++;
    emit({ event: 'check-finished', ...report });
    await cleanUp(prepared.target, ledger, check.id);
  };

  const [usual, heavy, last] = inOrder(plan);
  await inParallel(usual, concurrency, carryOut, signal);
  await inParallel([...heavy, ...last], 1, carryOut, signal);
  const left = await cleanUp(prepared.target, ledger);
  const tail: RunTail = {
    totals,
    conformant: totals.fail + totals.error + totals.stale === 0,
    interrupted: signal?.aborted === true,
    removed: ledger.made - left.length,
    left,
    duration: performance.now() - begun,
  };
  emit({ event: 'run-finished', ...tail });
  return tail;
}

/** The checks that may run beside others; those that send much, one at a time to spare memory; those that come last. */
function inOrder(plan: readonly Planned[]): [usual: Planned[], heavy: Planned[], last: Planned[]] {
  const last = plan.filter(({ check }) => check.last);
  const heavy = plan.filter(({ check }) => !check.last && check.profile === 'full');
  return [plan.filter(({ check }) => !check.last && check.profile !== 'full'), heavy, last];
}

/** Carries a check out; once more, and patiently, when it has found fault and a list may have shown the past. */
async function settling(
  { targetOptions, target: cleaner, ledger }: Prepared,
  check: Check,
  lag: number | undefined,
  attempt: (target: Target) => Promise<CheckReport>,
): Promise<CheckReport> {
  const target = targetOf({ ...targetOptions, check: check.id });
  if (lag === undefined) return attempt(target);
  const hasty = laggingTarget(target, lag, false);
  const report = await attempt(hasty);
  if (report.result === 'pass' || report.result === 'skipped' || !hasty.hasRead) return report;
  await cleanUp(cleaner, ledger, check.id);
  return attempt(laggingTarget(target, lag, true));
}

function contextOf({ id }: Check, target: Target, prepared: Prepared, run: string): () => CheckContext {
  const { schemas, dialect, nextCount, exchanges } = prepared;
  const { externalId: externalIds } = dialect.identity;
  const people = lazily(() => peopleOf({ target, schemas, run, check: id, externalIds, next: nextCount }));
  return () => ({
    target,
    dialect,
    exchanges,
    get people() {
      return people();
    },
  });
}

async function inParallel<T>(
  items: readonly T[],
  concurrency: number,
  work: (item: T) => Promise<void>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const waiting = items.values();
  const worker = async (): Promise<void> => {
    for (const item of waiting) {
      if (signal?.aborted) return;
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, concurrency) }, worker));
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
