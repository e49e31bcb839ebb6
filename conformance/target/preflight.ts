import type { ReleaseName } from '../../src/dialect/release-name.ts';
import { newLedger } from '../runner/ledger.ts';
import { clockSkew, skewNote } from './clock-skew.ts';
import type { Exchange } from './exchange.ts';
import { findRelease } from './find-release.ts';
import { isLoopback } from './loopback.ts';
import type { Prepared } from './prepared.ts';
import { reach } from './reach.ts';
import { type Target, type TargetOptions, targetOf } from './target.ts';
import type { Transport } from './transport.ts';

/** Who is to be tested, as far as the user says. */
export interface TargetClaim {
  readonly transport: Transport;
  /** Where the admin listener is; a path in it stands before the base path, or is the base path. */
  readonly url: string;
  readonly publicUrl?: string | undefined;
  readonly basePath?: string | undefined;
  readonly dialect: 'kratos' | 'connhex';
  readonly release?: ReleaseName | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Finds out whether a target can be tested, without changing anything.
 * @throws TargetUnusable with what to do next
 */
export async function preflight(claim: TargetClaim): Promise<Prepared> {
  const ledger = newLedger();
  const exchanges: Exchange[] = [];
  const watch: Prepared['watch'] = { onExchange: undefined };
  const parts = {
    transport: claim.transport,
    headers: claim.headers,
    nextNumber: counter(),
    record(exchange: Exchange) {
      exchanges.push(exchange);
      ledger.note(exchange);
      watch.onExchange?.(exchange);
    },
  };
  const addresses = addressesOf(claim);
  const probe = targetOf({ ...parts, addresses });
  await reach(probe);
  const skew = clockSkew(exchanges.at(-1)!);
  const { dialect, releaseFrom, notes } = await findRelease(probe, claim);
  const publicUrl = claim.publicUrl ?? (await publicUrlOf(probe));
  const targetOptions: TargetOptions = { ...parts, addresses: { ...addresses, public: publicUrl } };
  return {
    target: targetOf(targetOptions),
    targetOptions,
    dialect,
    releaseFrom,
    schemas: [],
    clockSkew: skew,
    notes: [...notes, ...skewNote(skew)],
    ledger,
    exchanges,
    watch,
    nextCount: counter(),
  };
}

function counter(): () => number {
  let count = 0;
  return () => ++count;
}

function addressesOf({ url, publicUrl, basePath, dialect }: TargetClaim): TargetOptions['addresses'] {
  const { origin, pathname } = new URL(url);
  const base = basePath ?? (dialect === 'connhex' ? '/iam' : '/admin');
  const path = pathname.replace(/\/+$/, '').replace(/\/identities$/, '');
  return {
    admin: origin,
    public: publicUrl,
    prefix: path.endsWith(base) ? path.slice(0, path.length - base.length) : path,
    basePath: base,
  };
}

/**
 * The public listener, to which the admin listener leads for identity schemas. Another host is not believed: whoever
 * wants it to be asked names it.
 */
async function publicUrlOf(target: Target): Promise<string | undefined> {
  try {
    const { status, headers } = await target.send('GET', '/schemas');
    if (status !== 307 || headers.location === undefined) return undefined;
    const { origin, hostname } = new URL(headers.location);
    const own = new URL(target.addresses.admin).hostname;
    return hostname === own || (isLoopback(hostname) && isLoopback(own)) ? origin : undefined;
  } catch {
    return undefined;
  }
}
