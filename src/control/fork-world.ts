import { type ControlClient, type ControlClientOptions, controlClient } from './client.ts';

/** A world of a server that runs elsewhere; `await using` drops it at the end of its block. */
export interface RemoteWorld extends AsyncDisposable {
  readonly name: string;
  /** The admin URL of this world. */
  readonly url: string;
  /** What brings a request to this world that goes to the server's own URLs. */
  readonly headers: Readonly<Record<string, string>>;
  /** Its clock, faults and journal. */
  readonly control: ControlClient;
  /** Lets go of it: requests to it are refused from now on. */
  drop(): Promise<void>;
}

/** Which world to fork, and where. */
export interface ForkOptions extends ControlClientOptions {
  /** What the fork is called; a name that nobody else has unless given. */
  readonly name?: string;
}

/**
 * Forks a world of a running `identikit serve`, e.g. for a test whose app asks that server itself.
 * @example
 * await using world = await forkWorld({ adminUrl: 'http://127.0.0.1:4434' });
 * await page.setExtraHTTPHeaders(world.headers);
 * @throws Error with what the problem document says
 */
export async function forkWorld({ name = freeName(), ...at }: ForkOptions): Promise<RemoteWorld> {
  const { error } = await controlClient(at).POST('/worlds', { body: { name } });
  if (error) throw new Error(`${error.title}: ${error.detail}`);
  const control = controlClient({ ...at, world: name });
  const drop = async (): Promise<void> => {
    await control.DELETE('/worlds/{name}', { params: { path: { name } } });
  };
  return {
    name,
    url: `${at.adminUrl.replace(/\/+$/, '')}/_world/${name}`,
    headers: { 'X-Identikit-World': name },
    control,
    drop,
    [Symbol.asyncDispose]: drop,
  };
}

/** Tests of several processes fork the same server. */
const freeName = (): string =>
  `world-${Array.from(crypto.getRandomValues(new Uint32Array(2)), (bits) => bits.toString(36)).join('')}`;
