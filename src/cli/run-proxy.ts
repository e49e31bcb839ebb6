import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TargetUnusable, UsageError } from '../../conformance/runner/usage-error.ts';
import type { Comparison } from '../proxy/compare.ts';
import type { PassedExchange } from '../proxy/exchange.ts';
import { linesOf, summaryOf } from '../proxy/lines.ts';
import { scenarioOf } from '../proxy/scenario-of.ts';
import { type ProxyOptions, type RunningProxy, startProxy } from '../proxy/start-proxy.ts';

/** What the command line says. */
export interface ProxyArguments extends ProxyOptions {
  readonly failOnDifference?: boolean;
  readonly record?: string | undefined;
}

/** Runs `identikit proxy` until a signal ends it, and sets the exit code. */
export async function runProxy(options: ProxyArguments): Promise<void> {
  if (options.failOnDifference && !options.compare)
    throw new UsageError('--fail-on-difference needs --compare: without it nothing is held against a reference.');
  const tally = { alike: 0, different: 0, unknown: 0 };
  const kept: PassedExchange[] = [];
  if (options.record !== undefined) makeFolder(options.record);
  const take = (exchange: PassedExchange, comparison: Comparison | undefined): void => {
    if (comparison) tally[comparison.verdict]++;
    if (options.record !== undefined && comparison?.verdict !== 'unknown') kept.push(exchange);
    process.stdout.write(`${linesOf(exchange, comparison).join('\n')}\n`);
  };
  try {
    const proxy = await startProxy(options, take);
    greet(proxy);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    await proxy.close();
    if (options.record !== undefined) record(options.record, kept, proxy);
    if (options.compare) process.stderr.write(`identikit: ${summaryOf(tally)}\n`);
    process.exitCode = options.failOnDifference && tally.different > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof TargetUnusable)) throw error;
    process.stderr.write(`identikit: ${error.message}\n`);
    process.exitCode = 3;
  }
}

function greet({ adminUrl, publicUrl, to, notes }: RunningProxy): void {
  process.stdout.write(`${adminUrl}\n${publicUrl === undefined ? '' : `${publicUrl} passes on to ${to.publicUrl}\n`}`);
  const lines = [`passes on to ${to.adminUrl}`, ...notes];
  process.stderr.write(lines.map((line) => `identikit: ${line}\n`).join(''));
}

/** @throws UsageError */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(`--record ${folder} cannot be made: ${(error as Error).message}. Name a folder.`);
  }
}

function record(folder: string, exchanges: readonly PassedExchange[], { release, to }: RunningProxy): void {
  const at = new Date().toISOString();
  const id = `proxy-${at.replace(/\D/g, '').slice(0, 14)}`;
  const scenario = scenarioOf(exchanges, { release, ...to }, { id, about: `What an app asked for until ${at}.` });
  const file = join(folder, `${id}.json`);
  writeFileSync(file, `${JSON.stringify(scenario, null, 1)}\n`);
  process.stderr.write(`identikit: ${scenario.steps.length} exchanges in ${file}\n`);
}
