import { type Instant, later } from './instant.ts';
import { type Random, randomOf } from './random.ts';

/**
 * What a command gets from outside: the time, random bits and password hashes. The same state, command and moment
 * always give the same answer and the same next state.
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

/** A moment whose time and seed are taken when they are first asked for: most reads need neither. */
export class LazyMoment implements Moment {
  readonly #take: () => MomentSource;
  #source: MomentSource | undefined;
  #random: Random | undefined;
  #hashes: string[] | undefined;
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

  get hashes(): string[] {
    this.#hashes ??= [...(this.#taken().hashes ?? [])];
    return this.#hashes;
  }

  /** All that is needed to live this moment again. */
  get source(): MomentSource {
    const source = this.#taken();
    return this.#hashes?.length ? { ...source, hashes: this.#hashes } : source;
  }

  #taken(): MomentSource {
    this.#source ??= this.#take();
    return this.#source;
  }
}
