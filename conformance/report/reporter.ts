import { areaOf } from '../check.ts';
import type { CheckReport, RunEvent, RunHead, RunTail } from '../runner/events.ts';
import type { Exchange } from '../target/exchange.ts';

/** A run as its events told it. */
export interface RunRecord {
  readonly head: RunHead;
  readonly checks: readonly CheckReport[];
  readonly tail: RunTail;
  /** The exchange of this number, redacted. */
  exchange(number: number | undefined): Exchange | undefined;
  /** All exchanges in order, redacted. */
  readonly exchanges: readonly Exchange[];
}

/** Collects the events of a run. */
export function recorder(): { take(event: RunEvent): void; record(): RunRecord | undefined } {
  let head: RunHead | undefined;
  let tail: RunTail | undefined;
  const checks: CheckReport[] = [];
  const exchanges: Exchange[] = [];
  return {
    take(event) {
      if (event.event === 'run-started') head = event;
      else if (event.event === 'run-finished') tail = event;
      else if (event.event === 'exchange') exchanges.push(event);
      else checks.push(event);
    },
    record() {
      if (head === undefined || tail === undefined) return undefined;
      const byNumber = new Map(exchanges.map((exchange) => [exchange.number, exchange]));
      const ordered = checks.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      return { head, tail, exchanges, checks: ordered, exchange: (number) => byNumber.get(number ?? -1) };
    },
  };
}

/** The checks that make a run fail, the gravest first. */
export function failures({ checks }: RunRecord): readonly CheckReport[] {
  const rank = ['must', 'should', 'may'];
  return checks
    .filter(({ result }) => result === 'fail' || result === 'error' || result === 'stale')
    .toSorted((a, b) => rank.indexOf(a.level) - rank.indexOf(b.level));
}

/** One line about what came of a run. */
export function summary({ tail, head }: RunRecord): string {
  const counts = Object.entries(tail.totals).flatMap(([result, count]) => (count > 0 ? [`${count} ${result}`] : []));
  const title = head.dialect === 'connhex' ? `Connhex IAM (${head.release})` : `Ory Kratos ${head.release}`;
  const verdict = tail.interrupted ? 'tested in part against' : tail.conformant ? 'conformant to' : 'not conformant to';
  return `${verdict} ${title}: ${counts.join(', ')} in ${(tail.duration / 1000).toFixed(1)} s`;
}

/** The checks of each area. */
export function byArea({ checks }: RunRecord): ReadonlyMap<string, readonly CheckReport[]> {
  const areas = new Map<string, CheckReport[]>();
  for (const check of checks) areas.set(areaOf(check), [...(areas.get(areaOf(check)) ?? []), check]);
  return areas;
}
