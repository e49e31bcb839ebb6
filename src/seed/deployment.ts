import { setTimeout as wait } from 'node:timers/promises';
import { TransportError } from '../../conformance/failure.ts';
import type { WireAnswer } from '../../conformance/target/transport.ts';
import { prepare, type VerifyOptions } from '../../conformance/verify.ts';
import type { Dialect } from '../dialect/behaviour.ts';
import { GaveUp } from './gave-up.ts';

/** How to reach a deployment: what `verify` takes, and how often to try again. */
export interface ReachOptions
  extends Pick<
    VerifyOptions,
    | 'basePath'
    | 'dialect'
    | 'release'
    | 'header'
    | 'tokenEnv'
    | 'ca'
    | 'clientCert'
    | 'timeout'
    | 'concurrency'
    | 'rate'
    | 'proxy'
  > {
  readonly retries: number;
}

/** What is to be sent. */
export interface Wanted {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Path and query behind `/admin/identities`. */
  readonly path?: string;
  readonly body?: string | Uint8Array;
}

/** A live identity API. */
export interface Deployment {
  readonly dialect: Dialect;
  /** Scheme, host, port and path of its identities. */
  readonly url: string;
  /** The public listener, where it is known. */
  readonly publicUrl: string | undefined;
  /**
   * Sends a request, again and again with longer and longer waits while the connection breaks or the server is busy.
   * @param afterDoubt is called before a request is sent again that may have been carried out; what it returns is sent
   *   instead, and nothing more if that is undefined
   * @returns undefined if `afterDoubt` ended it
   * @throws GaveUp when it fails too often, or the deployment wants to know who asks
   */
  send(wanted: Wanted, afterDoubt?: () => Promise<Wanted | undefined>): Promise<WireAnswer | undefined>;
  /** Ends what is under way too. */
  close(): void;
}

/** Longest wait between two attempts, in milliseconds. */
const longestWait = 10_000;

/** How often a plain 500 is tried again: it is rather the request's fault. */
const plainRetries = 2;

/** Finds out what a deployment is. @throws TargetUnusable, UsageError */
export async function reachDeployment(url: string, options: ReachOptions): Promise<Deployment> {
  const { dialect, targetOptions } = await prepare({ ...options, url });
  const { transport, addresses, headers } = targetOptions;
  const closing = new AbortController();
  const root = `${addresses.prefix}${addresses.basePath}/identities`;
  const sendOnce = ({ method, path = '', body }: Wanted): Promise<WireAnswer> =>
    transport.send({
      method,
      origin: addresses.admin,
      target: root + path,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      body,
    });
  return {
    dialect,
    url: addresses.admin + root,
    publicUrl: addresses.public,
    async send(wanted, afterDoubt) {
      let next: Wanted | undefined = wanted;
      for (let attempt = 0; next !== undefined; attempt++) {
        const result = await sendOnce(next).catch((error: Error) => error);
        if (result instanceof Error && (closing.signal.aborted || !(result instanceof TransportError))) throw result;
        const trouble = troubleOf(result);
        if (trouble === undefined) return result as WireAnswer;
        if (attempt >= (trouble === 'plain' ? Math.min(plainRetries, options.retries) : options.retries)) {
          if (trouble === 'plain') return result as WireAnswer;
          throw new GaveUp(`${addresses.admin + root} does not serve: ${inWords(result)}, after ${attempt} retries.`);
        }
        const pause = Math.min(100 * 2 ** attempt, longestWait) * (0.5 + Math.random() / 2);
        await wait(pause, undefined, { signal: closing.signal });
        if (afterDoubt && trouble !== 'busy') next = await afterDoubt();
      }
      return undefined;
    },
    close() {
      closing.abort();
      transport.close();
    },
  };
}

/** Whether to try again: the server is busy and did nothing; what it did is in doubt; or a 500. */
function troubleOf(result: WireAnswer | Error): 'busy' | 'doubt' | 'plain' | undefined {
  if (result instanceof Error) return 'doubt';
  const { status, text } = result;
  if (status === 401 || status === 403)
    throw new GaveUp(
      `it answered ${status}: ${text.slice(0, 200).trim()}. Say who you are with --token-env or --header.`,
    );
  if (status === 429) return 'busy';
  if (status === 500) return 'plain';
  return status > 500 ? 'doubt' : undefined;
}

function inWords(result: WireAnswer | Error): string {
  return result instanceof Error ? result.message : `it answered ${result.status}`;
}
