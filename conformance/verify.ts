import { readFile } from 'node:fs/promises';
import { packageVersion } from '../src/cli/version.ts';
import { randomOf } from '../src/command/random.ts';
import { isHttpUrl } from '../src/config/http-url.ts';
import type { ReleaseName } from '../src/dialect/release-name.ts';
import { readBasePath } from '../src/setup/chosen-dialect.ts';
import type { Check, Level, Profile } from './check.ts';
import { checksFor } from './checks/checks-for.ts';
import { assertConsent } from './runner/consent.ts';
import { readEarlierReport } from './runner/earlier-report.ts';
import type { RunEvent, RunHead, RunTail } from './runner/events.ts';
import { type Planned, planRun } from './runner/plan.ts';
import { run } from './runner/run.ts';
import { UsageError } from './runner/usage-error.ts';
import { allowances, readWaivers } from './runner/waivers.ts';
import { pacedTransport } from './target/paced-transport.ts';
import { patientTransport } from './target/patient-transport.ts';
import { preflight } from './target/preflight.ts';
import { prepareWrites } from './target/prepare-writes.ts';
import type { Prepared } from './target/prepared.ts';
import { type ProxyServer, readProxy } from './target/proxy.ts';
import { schemasOfConfig, schemasOfFiles } from './target/read-schemas.ts';
import { httpTransport, type Transport } from './target/transport.ts';

/** What `verify` is told. */
export interface VerifyOptions {
  readonly url: string;
  readonly public?: string | undefined;
  readonly basePath?: string | undefined;
  readonly dialect?: 'kratos' | 'connhex' | undefined;
  readonly release?: ReleaseName | undefined;
  /** `Name: value`. */
  readonly header?: readonly string[] | undefined;
  /** The environment variable that holds a bearer token. */
  readonly tokenEnv?: string | undefined;
  /** Files in PEM. */
  readonly ca?: string | undefined;
  readonly clientCert?: string | undefined;
  /** URL of a proxy; may hold a name and a password. */
  readonly proxy?: string | undefined;
  /** Milliseconds. */
  readonly timeout?: number | undefined;
  /** Requests a second. */
  readonly rate?: number | undefined;
  /** Milliseconds for which lists may show the past. */
  readonly eventual?: number | undefined;
  readonly concurrency?: number | undefined;
  /** `true`, or the host name of the target spelled out. */
  readonly allowWrites?: boolean | string | undefined;
  readonly profile?: Profile | undefined;
  readonly level?: Level | undefined;
  readonly only?: readonly string[] | undefined;
  readonly skip?: readonly string[] | undefined;
  readonly identitySchema?: readonly string[] | undefined;
  readonly config?: string | undefined;
  readonly waivers?: string | undefined;
  /** A report in JSON; what failed there already may fail. */
  readonly baseline?: string | undefined;
  readonly seed?: string | undefined;
  readonly checks?: readonly Check[];
  /** Instead of HTTP. */
  readonly transport?: Transport;
  readonly signal?: AbortSignal | undefined;
  /** Is told the plan; the run does not begin when it returns false. */
  readonly onPlan?: (plan: readonly Planned[], head: RunHead) => boolean;
}

/**
 * Tests a target.
 * @returns how the run ended; undefined when it did not begin
 * @throws UsageError, TargetUnusable, ConfigError; their messages are for people
 */
export async function verify(options: VerifyOptions, emit: (event: RunEvent) => void): Promise<RunTail | undefined> {
  const checks = options.checks ?? checksFor(options.dialect);
  const ids = new Set(checks.map(({ id }) => id));
  const waivers = options.waivers === undefined ? [] : await readWaivers(options.waivers, ids);
  const baseline = options.baseline === undefined ? undefined : await readEarlierReport(options.baseline);
  const writes = options.allowWrites !== undefined && options.allowWrites !== false;
  const profile = writes ? (options.profile ?? 'core') : 'read-only';
  const { seed, runId } = newRun(options);
  const readOnly = await prepare(options);
  try {
    const prepared = writes ? await makeWritable(readOnly, options, runId) : readOnly;
    const { dialect, schemas, notes, releaseFrom, target } = prepared;
    const selection = { profile, level: options.level ?? 'may', only: options.only ?? [], skip: options.skip ?? [] };
    const plan = shuffled(planRun(checks, selection, dialect), seed);
    const head: RunHead = {
      run: runId,
      version: packageVersion,
      url: target.addresses.admin + target.addresses.prefix,
      basePath: target.addresses.basePath,
      release: dialect.release,
      releaseFrom,
      dialect: options.dialect ?? 'kratos',
      profile,
      seed,
      startedAt: new Date().toISOString(),
      clockSkew: prepared.clockSkew,
      schemas: schemas.map(({ id }) => id),
      notes,
    };
    if (options.onPlan?.(plan, head) === false) return undefined;
    return await run(plan, {
      prepared,
      head,
      allowed: allowances(waivers, baseline),
      concurrency: options.concurrency ?? 4,
      eventual: options.eventual,
      emit,
      signal: options.signal,
    });
  } finally {
    readOnly.targetOptions.transport.close();
  }
}

/** What tells one run from another: its seed, and the id that marks what it makes. */
export function newRun({ seed }: Pick<VerifyOptions, 'seed'>): { readonly seed: string; readonly runId: string } {
  const random = randomOf(`${Date.now()} ${process.pid} ${Math.random()}`);
  return {
    seed: seed ?? random.alphanumeric(8),
    runId: `ik${Date.now().toString(36)}${random.next().toString(36).padStart(4, '0').slice(0, 4)}`,
  };
}

/** The second part of preflight, once writes are allowed. @throws UsageError, TargetUnusable */
export async function makeWritable(readOnly: Prepared, options: VerifyOptions, runId: string): Promise<Prepared> {
  await assertConsent(readOnly, options.allowWrites);
  return prepareWrites(readOnly, await schemasOf(options), runId);
}

/** Preflight that changes nothing. @throws UsageError, ConfigError, TargetUnusable */
export async function prepare(options: VerifyOptions): Promise<Prepared> {
  const url = readUrl(options.url, 'admin');
  const publicUrl = options.public === undefined ? undefined : readUrl(options.public, 'public').replace(/\/+$/, '');
  const basePath = options.basePath === undefined ? undefined : readBasePath(options.basePath);
  const headers = headersOf(options);
  const transport = options.transport ?? (await transportOf(options));
  return preflight({
    transport: patientTransport(options.rate === undefined ? transport : pacedTransport(transport, options.rate)),
    url,
    publicUrl,
    basePath,
    dialect: options.dialect ?? 'kratos',
    release: options.release,
    headers,
  });
}

function readUrl(url: string, listener: 'admin' | 'public'): string {
  if (isHttpUrl(url)) return url;
  const example = `http://127.0.0.1:${listener === 'admin' ? 4434 : 4433}`;
  throw new UsageError(`${JSON.stringify(url)} is no http URL. Name the ${listener} URL, e.g. ${example}.`);
}

async function transportOf({
  timeout = 10_000,
  concurrency = 4,
  ca,
  clientCert,
  proxy,
}: VerifyOptions): Promise<Transport> {
  const read = (file: string | undefined) =>
    file === undefined
      ? undefined
      : readFile(file, 'utf8').catch((error: Error) => {
          throw new UsageError(`${error.message}. Name a file in PEM.`);
        });
  return httpTransport({
    timeout,
    connections: 2 * concurrency,
    ca: await read(ca),
    clientCertificate: await read(clientCert),
    proxy: proxy === undefined ? undefined : proxyOf(proxy),
  });
}

function proxyOf(text: string): ProxyServer {
  const proxy = readProxy(text);
  if (proxy) return proxy;
  throw new UsageError('--proxy is no URL of a proxy. Give one such as http://127.0.0.1:3128.');
}

function headersOf({ header = [], tokenEnv }: VerifyOptions): Record<string, string> {
  const given = header.map((line) => {
    const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):\s*(.*)$/.exec(line) ?? [];
    if (name === undefined)
      throw new UsageError(`the header ${JSON.stringify(line.split(':')[0])} has to be "Name: value".`);
    return [name.toLowerCase(), value!] as const;
  });
  if (tokenEnv === undefined) return Object.fromEntries(given);
  const token = process.env[tokenEnv];
  if (!token) throw new UsageError(`the environment has no ${tokenEnv}; put the token there.`);
  return { ...Object.fromEntries(given), authorization: `Bearer ${token}` };
}

/** The identity schemas that the user names. @throws UsageError, ConfigError */
export async function schemasOf({ identitySchema = [], config }: Pick<VerifyOptions, 'identitySchema' | 'config'>) {
  const configured = config === undefined ? [] : await schemasOfConfig(config);
  const given = await schemasOfFiles(identitySchema);
  return [...given, ...configured.filter(({ id }) => !given.some((one) => one.id === id))];
}

/** The plan in an order that the seed decides, so that checks cannot come to lean on one another. */
function shuffled<T>(items: readonly T[], seed: string): readonly T[] {
  const random = randomOf(seed);
  return items
    .map((item) => ({ item, rank: random.next() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
