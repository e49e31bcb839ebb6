import type { Dialect } from '../../src/dialect/behaviour.ts';
import { connhex } from '../../src/dialect/connhex.ts';
import { type ReleaseName, releaseNames } from '../../src/dialect/release-name.ts';
import { releases } from '../../src/dialect/releases.ts';
import { CheckFailure, TransportError } from '../failure.ts';
import { TargetUnusable } from '../runner/usage-error.ts';
import type { TargetClaim } from './preflight.ts';
import type { Target } from './target.ts';

/** The release that the target claims to be, and where it says so. @throws TargetUnusable when it does not say */
export async function findRelease(
  target: Target,
  { release, dialect }: TargetClaim,
): Promise<{ dialect: Dialect; releaseFrom: string }> {
  if (dialect === 'connhex') return { dialect: withBase(connhex, target), releaseFrom: '--dialect connhex' };
  if (release !== undefined) return { dialect: withBase(releases[release], target), releaseFrom: '--release' };
  const version = await shownVersion(target);
  if (version !== undefined && (releaseNames as readonly string[]).includes(version))
    return { dialect: withBase(releases[version as ReleaseName], target), releaseFrom: '/version' };
  const shown =
    version === undefined
      ? 'The target does not tell its version'
      : `The target tells the version ${JSON.stringify(version)}, which is not known here`;
  throw new TargetUnusable(`${shown}. Say --release, one of ${releaseNames.join(', ')}.`);
}

function withBase(dialect: Dialect, { addresses }: Target): Dialect {
  return { ...dialect, http: { ...dialect.http, basePath: addresses.basePath } };
}

async function shownVersion(target: Target): Promise<string | undefined> {
  try {
    const answer = await target.call('getVersion');
    const version = answer.status === 200 ? answer.member('version') : undefined;
    return typeof version === 'string' ? version : undefined;
  } catch (error) {
    if (error instanceof CheckFailure || error instanceof TransportError) return undefined;
    throw error;
  }
}
