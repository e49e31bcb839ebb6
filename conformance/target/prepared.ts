import type { Dialect } from '../../src/dialect/behaviour.ts';
import type { TargetSchema } from '../people/target-schema.ts';
import type { Ledger } from '../runner/ledger.ts';
import type { Exchange } from './exchange.ts';
import type { Target, TargetOptions } from './target.ts';

/** A target that preflight found usable. */
export interface Prepared {
  /** For clean-up; the targets of checks are made from the options. */
  readonly target: Target;
  readonly targetOptions: TargetOptions;
  readonly dialect: Dialect;
  /** Where the release comes from, e.g. `/version`. */
  readonly releaseFrom: string;
  /** Identity schemas that people can be made for; none in a read-only run. */
  readonly schemas: readonly TargetSchema[];
  /** Whole seconds by which the clock of the target is ahead; undefined when it shows none. */
  readonly clockSkew: number | undefined;
  /** What people should know, e.g. schemas that cannot be satisfied. */
  readonly notes: readonly string[];
  readonly ledger: Ledger;
  /** All exchanges so far, with their secrets. */
  readonly exchanges: Exchange[];
  /** `onExchange` is told of each exchange. */
  readonly watch: { onExchange: ((exchange: Exchange) => void) | undefined };
  /** A whole number not given before. */
  readonly nextCount: () => number;
}
