import { ConfigError } from '../config/config-error.ts';
import type { ServeOptions } from '../server/serve-options.ts';
import { start as startServer } from '../server/start.ts';
import { type MockWorld, mockWorld } from './mock-world.ts';

/** How a backend is to be started; what is left out is as with `identikit serve`, except that ports are free ones. */
export interface StartOptions extends Omit<ServeOptions, 'identitySchema' | 'control'> {
  /** Takes lines about what happens while it runs. */
  readonly log?: (line: string) => void;
}

/** A mock that listens; at the same time its default world. `await using` closes it at the end of its block. */
export interface MockBackend extends MockWorld {
  /** What was made of the options: the release, the identity schemas, and what people should know. */
  readonly loaded: { readonly title: string; readonly schemas: readonly string[]; readonly notices: readonly string[] };
  /** Ends it at once: open connections are cut. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a mock in this process. There may be many.
 * @example
 * await using backend = await start({ release: 'v1.3.1', seed: 'demo', count: 100 });
 * const page = await fetch(`${backend.url}/admin/identities`);
 * @throws ConfigError, ListenError, LogError; their messages are for people
 */
export async function start({ log = () => {}, ...options }: StartOptions = {}): Promise<MockBackend> {
  const server = await startServer({ port: 0, publicPort: 0, ...options }, log);
  const { worlds, adminUrl: url, publicUrl, loaded, handle, close } = server;
  if (!worlds) {
    await close();
    throw new ConfigError(
      'on an address of the network a backend has a control API that everybody reaches. Give a controlToken, or listen on 127.0.0.1.',
    );
  }
  const { http } = server.backend.dialect;
  const world = mockWorld({ worlds, url, publicUrl, handle, http });
  return Object.assign(world, { loaded, close, [Symbol.asyncDispose]: close });
}
