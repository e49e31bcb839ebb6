import { compareInstants, type Instant, later } from './instant.ts';
import type { MomentSource } from './moment.ts';

/** The least time between two commands, longer than the steps of one take. */
const commandMicros = 50;

/** How late it is in a world, and the random bits of its commands. Both can be told by whoever keeps the world. */
export class WorldTime {
  readonly #clock: () => Instant;
  #seed: () => string;
  #lastSeed: string;
  #standsAt: Instant | undefined;
  #offsetMicros = 0;
  #last: Instant = { micros: 0, nanos: 0 };

  /**
   * @param clock the time that passes outside
   * @param seed a new seed a call
   * @param standsAt the time at which the world's clock stands still
   */
  constructor(clock: () => Instant, seed: () => string, standsAt?: Instant) {
    this.#clock = clock;
    this.#seed = seed;
    this.#lastSeed = seed();
    this.#standsAt = standsAt;
  }

  /** How late it is. */
  now(): Instant {
    return this.#standsAt ?? later(this.#clock(), this.#offsetMicros);
  }

  /** Whether the clock stands still. */
  get standsStill(): boolean {
    return this.#standsAt !== undefined;
  }

  /** What the next command gets: unless the clock stands still it is later than the one before. */
  next(): MomentSource {
    const now = this.now();
    this.#lastSeed = this.#seed();
    if (this.#standsAt) return { at: now, frozen: true, seed: this.#lastSeed };
    this.#last = compareInstants(now, this.#last) > 0 ? now : later(this.#last, commandMicros);
    return { at: this.#last, frozen: false, seed: this.#lastSeed };
  }

  /** Notes that a command was carried out at this time; the next one is later. */
  passed(at: Instant): void {
    if (compareInstants(at, this.#last) > 0) this.#last = at;
  }

  /** Sets the clock; it goes on, or stands still, as before. */
  set(at: Instant): void {
    if (this.#standsAt) this.#standsAt = at;
    else this.#offsetMicros = at.micros - this.#clock().micros;
    this.#last = { micros: 0, nanos: 0 };
  }

  /** Puts the clock forward, or back by a span below zero. */
  advance(micros: number): void {
    this.set(later(this.now(), micros));
  }

  /** Lets the clock stand still. */
  freeze(): void {
    this.#standsAt = this.now();
  }

  /** Lets a clock that stands still go on from where it stands. */
  resume(): void {
    if (!this.#standsAt) return;
    const at = this.#standsAt;
    this.#standsAt = undefined;
    this.set(at);
  }

  /** From here on it has the seeds that a fork made here has. */
  reseed(): void {
    this.#seed = seedsAfter(this.#lastSeed);
  }

  /** The time of a fork: as late, and with seeds that follow from the last one here. */
  fork(): WorldTime {
    const copy = new WorldTime(this.#clock, () => this.#lastSeed, this.#standsAt);
    copy.reseed();
    copy.#offsetMicros = this.#offsetMicros;
    copy.#last = this.#last;
    return copy;
  }
}

function seedsAfter(seed: string): () => string {
  let count = 0;
  return () => `${seed}+${count++}`;
}
