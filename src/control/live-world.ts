import type { Backend } from '../backend.ts';
import type { WorldTime } from '../command/world-time.ts';
import type { Change } from '../store/change.ts';
import { pastWorlds } from '../store/past-worlds.ts';
import type { World } from '../store/world.ts';
import { Faults } from './faults/faults.ts';
import { Journal } from './journal/journal.ts';

/** A world that requests can be sent to, and what was taken down about them. */
export class LiveWorld {
  #backend: Backend;
  #lag: number | undefined;
  readonly #onOthers = new Set<() => void>();
  readonly #origin: { readonly world: World; readonly time: WorldTime };
  readonly journal: Journal;
  readonly faults: Faults;

  /**
   * @param backend answers its requests
   * @param from the world that it was forked from
   * @param seed decides which requests faults strike
   */
  constructor(
    readonly name: string,
    backend: Backend,
    readonly from: string | undefined,
    journalSize: number,
    seed: string,
  ) {
    this.#backend = backend;
    this.#origin = { world: backend.world.fork(), time: backend.time.fork() };
    backend.time.reseed();
    this.journal = new Journal(journalSize);
    this.faults = new Faults(seed);
  }

  get backend(): Backend {
    return this.#backend;
  }

  /** Makes it what it was when it came into being: its clock too, without faults and exchanges. */
  reset(): void {
    const { world, time } = this.#origin;
    this.journal.clear();
    this.faults.clear();
    this.#over(world.fork(), time.fork());
  }

  /** Lets eventual lists be as stale as the last rule among its faults says, by the clock of the machine. */
  settleLag(now: () => number): void {
    const lag = this.faults.staleLists;
    if (lag === this.#lag) return;
    this.#lag = lag;
    this.#backend.letListsLag(lag === undefined ? undefined : pastWorlds(lag * 1000, () => now() * 1000));
  }

  /** Gives it other contents; its clock goes on. */
  replace(world: World): void {
    this.#over(world, this.#backend.time);
  }

  /**
   * Tells of each change of the contents, with undefined when they are others altogether.
   * @returns ends it
   */
  follow(tell: (change: Change | undefined) => void): () => void {
    let stop = this.#backend.world.follow(tell);
    const again = (): void => {
      stop();
      stop = this.#backend.world.follow(tell);
      tell(undefined);
    };
    this.#onOthers.add(again);
    return () => {
      stop();
      this.#onOthers.delete(again);
    };
  }

  #over(world: World, time: WorldTime): void {
    this.#backend = this.#backend.over(world, time);
    this.#lag = undefined;
    for (const tell of this.#onOthers) tell();
  }
}
