import type { Dialect } from '../src/dialect/behaviour.ts';
import type { OperationId } from '../src/http/route-table.ts';
import type { People } from './people/people.ts';
import type { Exchange } from './target/exchange.ts';
import type { Target } from './target/target.ts';

/** How bad it is when a check fails: clients break, clients may be surprised, or a matter of taste. */
export type Level = 'must' | 'should' | 'may';

/** How far a run may go: change nothing, the usual checks, or also those that are slow or send much. */
export type Profile = 'read-only' | 'core' | 'full';

/** One promise of a release, and how to see whether a target keeps it. */
export interface Check {
  /** Area and name, e.g. `patch.test-op-is-refused`; also folder and file. */
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  /** The smallest profile that it belongs to. */
  readonly profile: Profile;
  /** The operations that it is about. */
  readonly operations: readonly OperationId[];
  /** Which releases have what it is about, by a behaviour; all when left out. */
  readonly when: (dialect: Dialect) => boolean;
  /** Where its expectation comes from: `quirks/NAME`, `behaviour/SECTION.NAME`, `spec/PATH`. */
  readonly source: readonly string[];
  /** Runs behind all others, and looks at what they have exchanged. */
  readonly last: boolean;
  /** @throws CheckFailure when the promise is broken; WantOf when the target lacks what the check needs */
  run(context: CheckContext): Promise<void>;
}

/** What a check has at hand. */
export interface CheckContext {
  readonly target: Target;
  readonly people: People;
  /** How the release that the target claims to be behaves: the expectations of the check. */
  readonly dialect: Dialect;
  /** All exchanges of the run so far. */
  readonly exchanges: readonly Exchange[];
}

type Defaulted = 'profile' | 'when' | 'last';

/** A check; what is left out has the usual value: profile `core`, every release. */
export function check(declared: Omit<Check, Defaulted> & Partial<Pick<Check, Defaulted>>): Check {
  return { profile: 'core', when: () => true, last: false, ...declared };
}

/** The area of a check: the first part of its id. */
export function areaOf({ id }: Pick<Check, 'id'>): string {
  return id.slice(0, id.indexOf('.'));
}
