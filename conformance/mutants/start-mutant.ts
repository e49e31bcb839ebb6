import { type Backend, createBackend } from '../../src/backend.ts';
import { release } from '../../src/dialect/release.ts';
import { releases } from '../../src/dialect/releases.ts';
import type { HttpRequest, Listener, Outcome } from '../../src/http/message.ts';
import { backendOptions } from '../../src/server/backend-options.ts';
import { listen, type OpenListener } from '../../src/server/listen.ts';
import type { ServeOptions } from '../../src/server/serve-options.ts';
import { readSetup } from '../../src/server/setup.ts';
import type { Mutant } from './mutant.ts';

/** A mutant that answers. */
export interface RunningMutant {
  readonly adminUrl: string;
  readonly publicUrl: string;
  close(): Promise<void>;
}

/** Starts a mutant on free loopback ports. @throws ConfigError */
export async function startMutant(mutant: Mutant, options: ServeOptions = {}): Promise<RunningMutant> {
  const claimed = releases[mutant.release];
  const dialect = release(claimed, mutant.changes?.(claimed) ?? {});
  const setup = await readSetup({ ...options, release: mutant.release }, dialect);
  let backend: Backend | undefined;
  const handler = async (request: HttpRequest): Promise<Outcome> => {
    const outcome = await backend!.handle(mutant.misread?.(request) ?? request);
    return 'dropped' in outcome ? outcome : (mutant.spoil?.(outcome, request) ?? outcome);
  };
  const open = (listener: Listener): Promise<OpenListener> =>
    listen({ listener, host: '127.0.0.1', port: 0, http: dialect.http, handler, log: () => {} });
  const listeners = { admin: await open('admin'), public: await open('public') };
  backend = createBackend(
    backendOptions({ options, dialect, setup, open: listeners, append: undefined, log: () => {} }),
  );
  return {
    adminUrl: listeners.admin.url,
    publicUrl: listeners.public.url,
    async close() {
      await Promise.all([listeners.admin.close(), listeners.public.close()]);
    },
  };
}
