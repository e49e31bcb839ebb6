import type { Level } from '../check.ts';
import type { Exchange } from '../target/exchange.ts';

/** How a check ended. `stale`: it is waived, but passes, or its waiver has expired. */
export type Result = 'pass' | 'fail' | 'error' | 'skipped' | 'waived' | 'stale';

/** What a check found, without secrets. */
export interface Finding {
  readonly what: string;
  readonly expected: string;
  readonly got: string;
  /** The number of the exchange that shows it. */
  readonly exchange: number | undefined;
}

/** How one check ended. */
export interface CheckReport {
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  readonly operations: readonly string[];
  readonly source: readonly string[];
  readonly result: Result;
  /** Of failures, waived ones too. */
  readonly finding?: Finding | undefined;
  /** Why it was skipped, failed to run, or is stale. */
  readonly reason?: string | undefined;
  /** Milliseconds. */
  readonly duration: number;
}

/** Who was tested, by whom. */
export interface RunHead {
  readonly run: string;
  /** The version of identikit. */
  readonly version: string;
  readonly url: string;
  readonly basePath: string;
  readonly release: string;
  /** Where the release comes from. */
  readonly releaseFrom: string;
  readonly dialect: string;
  readonly profile: string;
  readonly seed: string;
  /** RFC 3339. */
  readonly startedAt: string;
  /** Whole seconds by which the clock of the target is ahead, where it shows one. */
  readonly clockSkew?: number | undefined;
  /** Identity schemas that people are made for, and why not for others. */
  readonly schemas: readonly string[];
  readonly notes: readonly string[];
}

/** How a run ended. */
export interface RunTail {
  readonly totals: Readonly<Record<Result, number>>;
  readonly conformant: boolean;
  readonly interrupted: boolean;
  /** Identities made and removed, and those that could not be removed. */
  readonly removed: number;
  readonly left: readonly string[];
  readonly duration: number;
}

/** What happens in a run, in order. One a line, they are the report `ndjson`. Secrets are redacted. */
export type RunEvent =
  | ({ readonly event: 'run-started'; readonly checks: number } & RunHead)
  | ({ readonly event: 'exchange' } & Exchange)
  | ({ readonly event: 'check-finished' } & CheckReport)
  | ({ readonly event: 'run-finished' } & RunTail);
