import type { Backend } from '../backend.ts';
import { LiveWorld } from './live-world.ts';
import { Problem } from './problem.ts';

/** The world that requests belong to which name none. */
export const defaultWorld = 'default';

const nameForm = /^[A-Za-z0-9][A-Za-z0-9._~-]{0,99}$/;

/** All worlds of a server by their names. */
export class Worlds {
  readonly #byName = new Map<string, LiveWorld>();
  readonly #journalSize: number;
  readonly #seed: string;

  /**
   * @param first answers requests of the default world
   * @param journalSize how many exchanges each world keeps
   * @param seed decides which requests faults strike
   */
  constructor(first: Backend, journalSize: number, seed: string) {
    this.#journalSize = journalSize;
    this.#seed = seed;
    this.#add(defaultWorld, first, undefined);
  }

  has(name: string): boolean {
    return this.#byName.has(name);
  }

  /** @throws Problem 404 */
  find(name: string): LiveWorld {
    const world = this.#byName.get(name);
    if (world) return world;
    throw new Problem(404, 'unknown-world', 'There is no such world', this.#unknown(name));
  }

  /** In the order in which they came into being. */
  list(): LiveWorld[] {
    return [...this.#byName.values()];
  }

  /** Makes a world that begins as another one is now. @throws Problem 400, 404, 409 */
  fork(name: string, from: string): LiveWorld {
    if (!nameForm.test(name))
      throw new Problem(
        400,
        'bad-world-name',
        'This cannot be the name of a world',
        `${JSON.stringify(name)} was given; a name has up to 100 letters, digits and . _ ~ - and begins with a letter or digit.`,
      );
    const origin = this.find(from).backend;
    if (this.#byName.has(name))
      throw new Problem(
        409,
        'world-exists',
        'There is a world with this name',
        `${name} is there already. Choose another name, reset it, or drop it first.`,
      );
    const backend = origin.over(origin.world.fork(), origin.time.fork());
    return this.#add(name, backend, from);
  }

  /** @throws Problem 404, or 409 for the default world */
  drop(name: string): void {
    const world = this.find(name);
    if (name === defaultWorld)
      throw new Problem(
        409,
        'default-world',
        'The default world stays',
        'Requests that name no world belong to it. Reset it instead.',
      );
    world.journal.end();
    this.#byName.delete(name);
  }

  #add(name: string, backend: Backend, from: string | undefined): LiveWorld {
    const world = new LiveWorld(name, backend, from, this.#journalSize, this.#seed);
    this.#byName.set(name, world);
    return world;
  }

  #unknown(name: string): string {
    const known = [...this.#byName.keys()].slice(0, 5).join(', ');
    return `${JSON.stringify(name)} is not among the worlds (${known}${this.#byName.size > 5 ? ', …' : ''}). Fork it first: POST /_identikit/worlds with {"name": ${JSON.stringify(name)}}.`;
  }
}
