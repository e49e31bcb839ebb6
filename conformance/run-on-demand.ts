import type { Check } from './check.ts';
import { WantOf } from './failure.ts';
import { curlOf } from './report/curl.ts';
import type { CheckReport } from './runner/events.ts';
import type { Exchange } from './target/exchange.ts';
import { type VerifyOptions, verify } from './verify.ts';

/** How a check ended, and the request that shows it. */
export interface Ending extends CheckReport {
  /** A command line that repeats the request. */
  readonly curl: string | undefined;
}

/** A run whose checks wait until they are asked for. */
export interface RunOnDemand {
  /** Carries a check out. */
  endingOf(id: string): Promise<Ending>;
  /** Ends the run; what was made is removed. */
  end(): Promise<void>;
}

/** Begins a run that has looked at its target and waits. @throws UsageError, TargetUnusable, ConfigError */
export async function runOnDemand(options: VerifyOptions, checks: readonly Check[]): Promise<RunOnDemand> {
  const asked = new Map(checks.map(({ id }) => [id, deferred<boolean>()]));
  const endings = new Map(checks.map(({ id }) => [id, deferred<Ending>()]));
  const exchanges = new Map<number, Exchange>();
  const begun = deferred<void>();
  const waiting = checks.map((check) => ({
    ...check,
    last: false,
    async run(context: Parameters<Check['run']>[0]) {
      if (!(await asked.get(check.id)!.promise)) throw new WantOf('a test that asks for it');
      await check.run(context);
    },
  }));
  const all = { ...options, checks: waiting, concurrency: checks.length };
  const running = verify(all, (event) => {
    if (event.event === 'run-started') begun.resolve();
    if (event.event === 'exchange') exchanges.set(event.number, event);
    if (event.event !== 'check-finished') return;
    const shown = exchanges.get(event.finding?.exchange ?? -1);
    endings.get(event.id)!.resolve({ ...event, curl: shown && curlOf(shown) });
  });
  await Promise.race([begun.promise, running]);
  const endedEarly = running.then((): never => {
    throw new Error('the run has ended');
  });
  endedEarly.catch(() => {});
  return {
    endingOf(id) {
      asked.get(id)!.resolve(true);
      return Promise.race([endings.get(id)!.promise, endedEarly]);
    },
    async end() {
      for (const { resolve } of asked.values()) resolve(false);
      await running;
    },
  };
}

function deferred<T>(): { readonly promise: Promise<T>; resolve(value: T): void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
