import type { Dialect } from '../../src/dialect/behaviour.ts';
import { connhex } from '../../src/dialect/connhex.ts';
import { type ReleaseName, releaseNames } from '../../src/dialect/release-name.ts';
import { releases } from '../../src/dialect/releases.ts';
import { CheckFailure, TransportError } from '../failure.ts';
import { TargetUnusable } from '../runner/usage-error.ts';
import type { Inference } from './infer-release.ts';
import type { TargetClaim } from './preflight.ts';
import type { Target } from './target.ts';

/** A release, where it was found, and what people should know about that. */
export interface FoundRelease {
  readonly dialect: Dialect;
  readonly releaseFrom: string;
  readonly notes: readonly string[];
}

/** The release that the target claims to be, or else answers like. @throws TargetUnusable when it does neither */
export async function findRelease(target: Target, { release, dialect }: TargetClaim): Promise<FoundRelease> {
  if (dialect === 'connhex') return { dialect: withBase(connhex, target), releaseFrom: '--dialect connhex', notes: [] };
  if (release !== undefined)
    return { dialect: withBase(releases[release], target), releaseFrom: '--release', notes: [] };
  const version = await shownVersion(target);
  if (version !== undefined && (releaseNames as readonly string[]).includes(version))
    return { dialect: withBase(releases[version as ReleaseName], target), releaseFrom: '/version', notes: [] };
  const shown =
    version === undefined
      ? 'The target does not tell its version'
      : `The target tells the version ${JSON.stringify(version)}, which is not known here`;
  const { inferRelease } = await import('./infer-release.ts');
  return fromAnswers(await inferRelease(target), shown, target);
}

/** The release by what the target answers. @throws TargetUnusable when it answers like none of them */
function fromAnswers(inference: Inference, shown: string, target: Target): FoundRelease {
  const { releases: alike, agreeing, signs, runnerUp } = inference;
  const [newest, ...older] = alike;
  if (agreeing < leastAgreement * signs)
    throw new TargetUnusable(
      `${shown}, and it answers like no release: ${agreeing} of ${signs} signs speak for ${alike.join(' and ')}. Say --release, one of ${releaseNames.join(', ')}.`,
    );
  const doubt = older.length > 0 ? `; ${older.join(' and ')} as much` : `, ${runnerUp} for the next best`;
  return {
    dialect: withBase(releases[newest!], target),
    releaseFrom: 'what it answers',
    notes: [
      `${shown.replace('The', 'the')}: ${agreeing} of ${signs} signs in its answers speak for ${newest}${doubt}. --release says otherwise`,
    ],
  };
}

/** The share of signs that has to speak for a release. */
const leastAgreement = 0.75;

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
