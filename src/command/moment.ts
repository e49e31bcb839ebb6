import { type Instant, later } from './instant.ts';
import { type Random, randomOf } from './random.ts';

/**
 * What a command gets from outside: the time and random bits. The same state, command and moment always give the same
 * answer and the same next state.
 */
export interface Moment {
  /** The time now; within one command each call is a few microseconds later, as in a real server. */
  now(): Instant;
  readonly random: Random;
}

/** What a moment is made from; enough to live it again. */
export interface MomentSource {
  readonly at: Instant;
  /** Whether the clock stands still. */
  readonly frozen: boolean;
  readonly seed: string;
}

/** How long a step of a command takes, in microseconds, as its times tell it. */
const stepMicros = 9;

/** A moment whose time and seed are taken when they are first asked for: most reads need neither. */
export class LazyMoment implements Moment {
  readonly #take: () => MomentSource;
  #source: MomentSource | undefined;
  #random: Random | undefined;
  #steps = 0;

  constructor(take: () => MomentSource) {
    this.#take = take;
  }

  now(): Instant {
    const { at, frozen } = this.#taken();
    return frozen ? at : later(at, stepMicros * this.#steps++);
  }

  get random(): Random {
    this.#random ??= randomOf(this.#taken().seed);
    return this.#random;
  }

  #taken(): MomentSource {
    this.#source ??= this.#take();
    return this.#source;
  }
}
