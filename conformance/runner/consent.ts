import { isLoopback } from '../target/loopback.ts';
import type { Prepared } from '../target/prepared.ts';
import { UsageError } from './usage-error.ts';

/**
 * Lets a run write to a target that looks like production only when its host name is spelled out.
 * @param allowed the value of `--allow-writes`
 * @throws UsageError
 */
export async function assertConsent({ target, dialect }: Prepared, allowed: unknown): Promise<void> {
  const host = new URL(target.addresses.admin).hostname;
  if (typeof allowed === 'string' && allowed !== host)
    throw new UsageError(`--allow-writes names ${allowed}, but the target is ${host}.`);
  if (allowed === host || isLoopback(host)) return;
  const count = isPublic(host) ? undefined : await countOf(target);
  if (count !== undefined && count <= 1000) return;
  const why = count === undefined ? 'has a public host name' : `has ${count} identities`;
  throw new UsageError(
    `the target ${why}, so it may be in production with release ${dialect.release}. To create and delete identities there, say --allow-writes=${host}.`,
  );
}

async function countOf(target: Prepared['target']): Promise<number | undefined> {
  const { headers } = await target.call('listIdentities', [], { query: { page: 0, per_page: 1 } });
  const count = Number(headers['x-total-count']);
  return Number.isInteger(count) ? count : undefined;
}

/** A name that the internet may know: with a dot, and not below a name kept for private use. */
function isPublic(host: string): boolean {
  if (/^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254)\.[\d.]+$/.test(host)) return false;
  return host.includes('.') && !/\.(?:local|internal|test|lan|home|corp|svc|example)$/.test(host);
}
