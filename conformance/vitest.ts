import { afterAll, beforeAll, describe, test } from 'vitest';
import type { ReleaseName } from '../src/dialect/release-name.ts';
import { newestRelease, releases } from '../src/dialect/releases.ts';
import { areaOf, type Check, type Level, type Profile } from './check.ts';
import { checksFor } from './checks/checks-for.ts';
import { explainCommandOf } from './report/explain.ts';
import { type RunOnDemand, runOnDemand } from './run-on-demand.ts';
import { planRun } from './runner/plan.ts';

export { type WorldFixtures, withWorlds } from '../src/vitest/with-worlds.ts';

/** What the tests are told; the options of `identikit verify` of the same names. */
export interface ConformanceOptions {
  /** The admin URL of the target, or what tells it once the tests begin. */
  readonly url: string | (() => string | Promise<string>);
  /** The public URL. */
  readonly public?: string;
  readonly basePath?: string;
  readonly dialect?: 'kratos' | 'connhex';
  readonly release?: ReleaseName;
  /** `Name: value`. */
  readonly header?: readonly string[];
  /** The environment variable that holds a bearer token. */
  readonly tokenEnv?: string;
  /** A file in PEM, as `clientCert`. */
  readonly ca?: string;
  readonly clientCert?: string;
  readonly proxy?: string;
  /** Milliseconds. */
  readonly timeout?: number;
  /** Requests a second. */
  readonly rate?: number;
  /** Milliseconds for which lists may show the past. */
  readonly eventual?: number;
  /** `true`, or the host name of the target spelled out. */
  readonly allowWrites?: boolean | string;
  readonly profile?: Profile;
  readonly level?: Level;
  /** Names of checks and areas. */
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  /** `ID=FILE`. */
  readonly identitySchema?: readonly string[];
  /** The `kratos.yml` of the target. */
  readonly config?: string;
  /** A file in YAML. */
  readonly waivers?: string;
}

/** Milliseconds for one check, and for what goes before and behind them. */
const patience = 60_000;

/**
 * Registers the checks of `identikit verify` as tests, those of an area in one `describe`. Only those that vitest
 * runs are carried out; what they make is removed. A check that the release does not have is skipped.
 *
 * @example
 * import { conformance } from 'identikit/vitest';
 * conformance({ url: 'http://127.0.0.1:4434', allowWrites: true });
 * @throws UsageError when `only` or `skip` name a check that there is not
 */
export function conformance({ url, only = [], skip = [], level = 'may', ...options }: ConformanceOptions): void {
  const profile = options.allowWrites ? (options.profile ?? 'core') : 'read-only';
  const all = checksFor(options.dialect);
  const checks = planRun(all, { profile, level, only, skip }, releases[newestRelease]).map(({ check }) => check);
  let run: RunOnDemand | undefined;

  describe('conformance', () => {
    beforeAll(async () => {
      const target = typeof url === 'function' ? await url() : url;
      run = await runOnDemand({ ...options, url: target }, checks);
    }, patience);
    afterAll(() => run?.end(), patience);

    for (const area of areasOf(checks)) {
      describe(area, () => {
        for (const { id, title } of checks.filter((check) => areaOf(check) === area)) {
          test(`${id}: ${title}`, { timeout: patience }, async (context) => {
            const { result, reason, finding, curl } = await run!.endingOf(id);
            if (result === 'skipped') return context.skip(reason);
            if (result === 'pass' || result === 'waived') return;
            const found = finding ? `${finding.what}: expected ${finding.expected}, got ${finding.got}` : reason;
            throw new Error([found, curl, `npx ${explainCommandOf(id, options.dialect)}`].filter(Boolean).join('\n'));
          });
        }
      });
    }
  });
}

/** The area `contract` comes last, as it judges what the others have exchanged. */
function areasOf(checks: readonly Check[]): readonly string[] {
  const areas = [...new Set(checks.map(areaOf))];
  return [...areas.filter((area) => area !== 'contract'), ...areas.filter((area) => area === 'contract')];
}
