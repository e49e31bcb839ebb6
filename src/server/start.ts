import { createHash } from 'node:crypto';
import { type Backend, createBackend, type LogEntry } from '../backend.ts';
import { contractDocument } from '../contract/contract-document.ts';
import { createHost, type Host } from '../control/host.ts';
import type { Worlds } from '../control/worlds.ts';
import type { Dialect } from '../dialect/behaviour.ts';
import type { HttpRequest, Listener, Outcome } from '../http/message.ts';
import { backendOptions } from '../setup/backend-options.ts';
import { chosenDialect } from '../setup/chosen-dialect.ts';
import { populate } from '../setup/populate.ts';
import { randomSeed } from '../setup/random-seed.ts';
import { consoleDoor } from './console-door.ts';
import { withContract } from './contract-door.ts';
import { dataFileForm, type KeptState, keepState } from './data.ts';
import { isLoopback } from './host-check.ts';
import { listen } from './listen.ts';
import { openFileLog } from './log/file-log.ts';
import type { OpenListener } from './open-port.ts';
import type { ServeOptions } from './serve-options.ts';
import { readSetup, type Setup } from './setup.ts';

/** A server that answers. */
export interface RunningServer {
  readonly adminUrl: string;
  readonly publicUrl: string;
  /** Where the identities are on the admin port, e.g. `/admin/identities`. */
  readonly identitiesPath: string;
  readonly backend: Backend;
  /** All worlds, of which the default one began as `backend`; undefined without the control API. */
  readonly worlds: Worlds | undefined;
  readonly loaded: Loaded;
  /** Answers as both listeners do, without a connection. */
  handle(request: HttpRequest): Outcome | Promise<Outcome>;
  /** Ends both listeners at once. */
  close(): Promise<void>;
}

/** What a server was started with, in words for people. */
export interface Loaded {
  readonly title: string;
  readonly schemas: readonly string[];
  readonly identities: number;
  readonly notices: readonly string[];
  readonly ignored: readonly string[];
  /** A body that creates an identity. */
  readonly example: string;
}

type Handler = (request: HttpRequest) => Outcome | Promise<Outcome>;

/** How a server is to differ from what its options ask for. */
export interface Variation {
  readonly dialect?: (chosen: Dialect) => Dialect;
  /** Stands between the doors and the API. */
  readonly around?: (handler: Handler) => Handler;
}

/**
 * Starts a server.
 * @param log takes lines about what happens while it runs
 * @throws ConfigError, ListenError, LogError; their messages are for people
 */
export async function start(
  options: ServeOptions,
  log: (line: string) => void,
  { dialect: vary = (chosen) => chosen, around = (handler) => handler }: Variation = {},
): Promise<RunningServer> {
  const dialect = vary(chosenDialect(options));
  const identitiesPath = `${dialect.http.basePath}/identities`;
  const setup = await readSetup(options, dialect);
  const ready = deferred<Handler>();
  const document = () => contractDocument(dialect.release, options.dialect);
  const handle = withContract(around(handlerOf(ready)), document);
  const open = await openBoth(setup, dialect, handle, log);
  let kept: KeptState | undefined;
  const close = async (): Promise<void> => {
    await Promise.all([open.admin.close(), open.public.close()]);
    kept?.close();
  };
  try {
    kept = keptState(options, log);
    const settings = {
      ...setup.settings,
      adminBaseUrl: setup.settings.adminBaseUrl ?? open.admin.url,
      publicBaseUrl: setup.settings.publicBaseUrl ?? open.public.url,
    };
    const { schemas } = setup;
    const parts = backendOptions({ choices: options, dialect, schemas, settings, append: kept?.append, log });
    const csrfCookieName = nameOfCsrfCookie(settings.publicBaseUrl);
    const backend = createBackend({ ...parts, csrfCookieName });
    kept?.restore(backend);
    const { seed = 'demo', count = 0, untouchedFrom } = options;
    const { database, log: append } = parts;
    await populate(backend, { schemas, seed, count, untouchedFrom, database, append });
    parts.past?.settle(backend.world);
    const host = hostOf(backend, options, setup);
    ready.resolve(host?.handle ?? backend.handle);
    const notices = host || options.control === false ? setup.loaded.notices : [...setup.loaded.notices, controlIsOff];
    const loaded = { ...setup.loaded, notices, identities: backend.world.size };
    return {
      adminUrl: open.admin.url,
      publicUrl: open.public.url,
      identitiesPath,
      backend,
      worlds: host?.worlds,
      loaded,
      handle,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Every deployment has a name of its own for it. */
const nameOfCsrfCookie = (publicUrl: string): string =>
  `csrf_token_${createHash('sha256').update(`${publicUrl}/`).digest('hex')}`;

/** Requests that come before there is a handler wait for it. */
function handlerOf(ready: Deferred<Handler>): Handler {
  return (request) => (ready.value ? ready.value(request) : ready.promise.then((handler) => handler(request)));
}

const controlIsOff =
  'the control API is off: on an address of the network it needs --control-token (or say --no-control)';

/** The worlds around the first one; undefined where nobody may control them. */
function hostOf(backend: Backend, options: ServeOptions, { listeners }: Setup): Host | undefined {
  const { control = true, controlToken, journal = 1000, extraHeaders = true } = options;
  const origin = performance.timeOrigin;
  if (!control || (controlToken === undefined && !isLoopback(listeners.admin.host))) return undefined;
  return createHost(backend, {
    token: controlToken,
    document: () => contractDocument('control'),
    dataFile: dataFileForm({ database: options.database ?? 'sqlite' }),
    console: consoleDoor(),
    journalSize: journal,
    exchangeHeader: extraHeaders,
    seed: options.seed ?? randomSeed(),
    clock: () => origin + performance.now(),
  });
}

/** Opens both listeners. */
async function openBoth(
  setup: Setup,
  { http }: Dialect,
  handler: Handler,
  log: (line: string) => void,
): Promise<Readonly<Record<Listener, OpenListener>>> {
  const open = (listener: Listener): Promise<OpenListener> =>
    listen({ listener, ...setup.listeners[listener], http, handler, log, ownNames: setup.ownNames });
  const admin = await open('admin');
  try {
    return { admin, public: await open('public') };
  } catch (error) {
    await admin.close();
    throw error;
  }
}

function keptState({ data, database = 'sqlite' }: ServeOptions, log: (line: string) => void): KeptState | undefined {
  if (data === undefined) return undefined;
  const file = openFileLog<LogEntry>(data, { about: { database }, notify: log });
  return keepState(file, (error) => log(`${data} could not be compacted and stays as it is: ${error}`));
}

interface Deferred<T> {
  readonly promise: Promise<T>;
  value: T | undefined;
  resolve(value: T): void;
}

function deferred<T>(): Deferred<T> {
  let settle: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  const made: Deferred<T> = {
    promise,
    value: undefined,
    resolve: (value) => {
      made.value = value;
      settle(value);
    },
  };
  return made;
}
