import { type Instant, later } from './instant.ts';
import { type Random, randomOf } from './random.ts';

/**
 * What a command gets from outside: the time and the random bits. The same state, command and moment always
 * give the same answer and the same next state.
 */
export interface Moment {
  /** The time now; within one command each call is a few microseconds later, as in a real server. */
  now(): Instant;
  readonly random: Random;
  /** Password hashes of this command: those made in it are added; one that is lived again has them from the start. */
  readonly hashes: string[];
}

/** What a moment is made from; enough to live it again. */
export interface MomentSource {
  readonly at: Instant;
  /** Whether the clock stands still. */
  readonly frozen: boolean;
  readonly seed: string;
  /** Hashes that were made when the command was first carried out. */
  readonly hashes?: readonly string[] | undefined;
}

/** How long a step of a command takes, in microseconds, as its times tell it. */
const stepMicros = 9;

/** The moment that `source` describes. Random bits are made when first asked for. */
export function momentOf({ at, frozen, seed, hashes = [] }: MomentSource): Moment {
  let steps = 0;
  let random: Random | undefined;
  return {
    now: () => (frozen ? at : later(at, stepMicros * steps++)),
    get random() {
      random ??= randomOf(seed);
      return random;
    },
    hashes: [...hashes],
  };
}
