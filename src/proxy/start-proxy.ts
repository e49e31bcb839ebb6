import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { TargetUnusable } from '../../conformance/runner/usage-error.ts';
import type { Prepared } from '../../conformance/target/prepared.ts';
import { schemasOfUrl } from '../../conformance/target/read-schemas.ts';
import { prepare, schemasOf, type VerifyOptions } from '../../conformance/verify.ts';
import { readKratosConfig } from '../config/read-kratos-config.ts';
import type { Listener } from '../http/message.ts';
import { hostCheck, isLoopback } from '../server/host-check.ts';
import { type OpenListener, openPort } from '../server/open-port.ts';
import { type Comparison, comparer } from './compare.ts';
import type { PassedExchange } from './exchange.ts';
import { type Forwarding, forward } from './forward.ts';

/** What the proxy is told; how to ask the deployment for its release and schemas is as for `verify`. */
export interface ProxyOptions
  extends Pick<
    VerifyOptions,
    'basePath' | 'dialect' | 'release' | 'header' | 'tokenEnv' | 'ca' | 'identitySchema' | 'config'
  > {
  /** The admin URL of the deployment. */
  readonly to: string;
  /** Its public URL; found out unless told. */
  readonly publicTo?: string | undefined;
  /** Whether exchanges are compared with a reference. */
  readonly compare?: boolean | undefined;
  readonly host?: string | undefined;
  /** 0 takes a free one. */
  readonly port?: number | undefined;
  readonly publicPort?: number | undefined;
}

/** Is told of each exchange, in order; `comparison` is undefined where none was asked for. */
export type OnExchange = (exchange: PassedExchange, comparison: Comparison | undefined) => void;

/** A proxy that passes requests on. */
export interface RunningProxy {
  readonly adminUrl: string;
  /** Undefined where the deployment's is not known. */
  readonly publicUrl: string | undefined;
  readonly to: { readonly adminUrl: string; readonly publicUrl: string | undefined };
  readonly release: Prepared['dialect']['release'];
  readonly notes: readonly string[];
  /** Ends the listeners, and resolves once the last exchange has been compared. */
  close(): Promise<void>;
}

/** Starts a proxy. @throws UsageError, TargetUnusable, ConfigError, ListenError; their messages are for people */
export async function startProxy(options: ProxyOptions, onExchange: OnExchange): Promise<RunningProxy> {
  const prepared = await prepare({ ...options, url: options.to, public: options.publicTo });
  const { dialect, releaseFrom, target } = prepared;
  try {
    const compare = options.compare ? await comparerOf(prepared, options) : undefined;
    let last = Promise.resolve();
    const take = (exchange: PassedExchange): void => {
      last = last.then(async () => onExchange(exchange, await compare?.(exchange)));
    };
    const { admin, prefix, public: publicUrl } = target.addresses;
    const to = { adminUrl: admin + prefix, publicUrl };
    const ca = options.ca === undefined ? undefined : await readFile(options.ca, 'utf8');
    const open = await openBoth(to, { ...options, ca }, take);
    return {
      adminUrl: open.admin.url,
      publicUrl: open.public?.url,
      to,
      release: dialect.release,
      notes: [
        `${dialect.release} (from ${releaseFrom})`,
        ...prepared.notes,
        ...(publicUrl === undefined ? ['the public port is not passed on: name it with --public-to URL'] : []),
      ],
      async close() {
        await Promise.all([open.admin.close(), open.public?.close()]);
        await last;
      },
    };
  } finally {
    prepared.targetOptions.transport.close();
  }
}

async function comparerOf({ dialect, target, targetOptions, exchanges }: Prepared, options: ProxyOptions) {
  const { public: publicUrl } = target.addresses;
  const given = await schemasOf(options);
  const schemas =
    given.length > 0 ? given : publicUrl && (await schemasOfUrl(`${publicUrl}/schemas`, targetOptions.transport));
  if (!schemas || schemas.length === 0)
    throw new TargetUnusable(
      'The identity schemas of the deployment are not known. Name its public URL with --public-to, or the schemas with --identity-schema ID=FILE or --config kratos.yml.',
    );
  const sorted = schemas.toSorted((a, b) => Number(b.id === 'default') - Number(a.id === 'default'));
  const settings =
    options.config === undefined ? {} : (await readKratosConfig(options.config, { skipMissingSchemas: true })).settings;
  const [shown] = exchanges;
  return comparer({ dialect, schemas: sorted, settings, wasEmpty: shown?.answer?.text.trim() === '[]' });
}

async function openBoth(
  to: RunningProxy['to'],
  options: Omit<ProxyOptions, 'ca'> & Pick<Forwarding, 'ca'>,
  onExchange: (exchange: PassedExchange) => void,
): Promise<{ readonly admin: OpenListener; readonly public: OpenListener | undefined }> {
  const { host = '127.0.0.1', port = 4534, publicPort = 4533, ca } = options;
  const isOwnHost = isLoopback(host) ? hostCheck([]) : () => true;
  const open = (listener: Listener, url: string, at: number): Promise<OpenListener> => {
    const passOn = forward({ to: new URL(url), listener, ca, isOwnHost, onExchange });
    const server = createServer({ maxHeaderSize: 1 << 20 }, passOn);
    return openPort(server, { host, port: at }, () => server.closeAllConnections());
  };
  const admin = await open('admin', to.adminUrl, port);
  if (to.publicUrl === undefined) return { admin, public: undefined };
  try {
    return { admin, public: await open('public', to.publicUrl, publicPort) };
  } catch (error) {
    await admin.close();
    throw error;
  }
}
