import { worldPrefix } from '../control/world-of-request.ts';
import { defaultWorld, type Worlds } from '../control/worlds.ts';
import { type Fetch, type FetchDoorOptions, fetchDoor } from '../fetch/fetch-door.ts';
import { type WorldClock, worldClock } from './world-clock.ts';
import { type WorldFaults, worldFaults } from './world-faults.ts';
import { type WorldJournal, worldJournal } from './world-journal.ts';

/** A state of the mock with a clock, faults and a journal of its own; worlds never see each other. */
export interface MockWorld {
  readonly name: string;
  /** The admin URL of this world, without a slash at the end. */
  readonly url: string;
  /** The public URL of this world. */
  readonly publicUrl: string;
  /** What brings a request to this world that goes to the backend's own URL. */
  readonly headers: Readonly<Record<string, string>>;
  /** Answers requests in this process, without a connection: those to `url` or `publicUrl`, and those to the backend's own. */
  readonly fetch: Fetch;
  readonly clock: WorldClock;
  readonly faults: WorldFaults;
  readonly journal: WorldJournal;
  /** How many identities it holds. */
  readonly size: number;
  /**
   * Makes a world that begins as this one is now. It costs the same whatever the size.
   * @param name letters, digits and `. _ ~ -`; one that is free unless given
   * @throws Problem when the name cannot be one, or is taken
   */
  world(name?: string): DroppableWorld;
  /** Makes it what it was when it came into being, its clock too; no faults, no exchanges. */
  reset(): void;
}

/** A world that can be let go of; `using` and `await using` do so at the end of their block. */
export interface DroppableWorld extends MockWorld {
  /** Lets go of it: requests to it are refused from now on. */
  drop(): void;
  [Symbol.dispose](): void;
}

/** Where a backend is reached, and its worlds. */
export interface WorldsAt extends FetchDoorOptions {
  readonly worlds: Worlds;
}

/** A world for whoever is in the same process. */
export function mockWorld(at: WorldsAt, name: string = defaultWorld): MockWorld {
  const { worlds } = at;
  const live = worlds.find(name);
  const prefix = name === defaultWorld ? '' : worldPrefix + name;
  return {
    name,
    url: at.url + prefix,
    publicUrl: at.publicUrl + prefix,
    headers: name === defaultWorld ? {} : { 'X-Identikit-World': name },
    fetch: fetchDoor(at)(name),
    clock: worldClock(live),
    faults: worldFaults(live),
    journal: worldJournal(live),
    get size() {
      return live.backend.world.size;
    },
    world: (fork = freeName(worlds)) => droppable(at, worlds.fork(fork, name).name),
    reset: () => live.reset(),
  };
}

function droppable(at: WorldsAt, name: string): DroppableWorld {
  const drop = (): void => {
    if (at.worlds.has(name)) at.worlds.drop(name);
  };
  const world = mockWorld(at, name);
  // Not spread: `size` is asked for anew each time.
  return Object.assign(world, { drop, [Symbol.dispose]: drop });
}

const lastNumber = new WeakMap<Worlds, number>();

function freeName(worlds: Worlds): string {
  let number = lastNumber.get(worlds) ?? 0;
  do number++;
  while (worlds.has(`world-${number}`));
  lastNumber.set(worlds, number);
  return `world-${number}`;
}
