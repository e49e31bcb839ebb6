import { existsSync } from 'node:fs';
import { checksFor } from '../../conformance/checks/checks-for.ts';
import { formats } from '../../conformance/report/formats.ts';
import { type RunRecord, recorder } from '../../conformance/report/reporter.ts';
import { draftWaivers } from '../../conformance/report/waivers.ts';
import { failuresOf, readEarlierReport } from '../../conformance/runner/earlier-report.ts';
import type { RunEvent, RunHead } from '../../conformance/runner/events.ts';
import type { Planned } from '../../conformance/runner/plan.ts';
import { TargetUnusable, UsageError } from '../../conformance/runner/usage-error.ts';
import { readWaivers } from '../../conformance/runner/waivers.ts';
import { type VerifyOptions, verify } from '../../conformance/verify.ts';
import { untilInterrupted } from './verify/interrupt.ts';
import { assertWritable, type Report, writeOut } from './verify/output.ts';
import { showProgress } from './verify/progress.ts';

/** What the command line says. */
export interface VerifyArguments extends Omit<VerifyOptions, 'url'> {
  readonly plan?: boolean;
  readonly report: readonly Report[];
  /** File for a draft of waivers. */
  readonly writeWaivers?: string | undefined;
  /** A report in JSON whose failures are to run again. */
  readonly repeatFailures?: string | undefined;
  /** Milliseconds for an exploration, in place of the checks. */
  readonly explore?: number | undefined;
}

/** Runs `identikit verify`, writes the reports and sets the exit code. */
export async function runVerify(url: string, options: VerifyArguments): Promise<void> {
  try {
    if (options.explore === undefined) await carryOut(url, options);
    else await (await import('./verify/run-explore.ts')).runExplore(url, { ...options, explore: options.explore });
  } catch (error) {
    if (!(error instanceof TargetUnusable) && !(error instanceof UsageError)) throw error;
    process.stderr.write(`identikit: ${error.message}\n`);
    process.exitCode = error instanceof TargetUnusable ? 3 : 2;
  }
}

async function carryOut(url: string, options: VerifyArguments): Promise<void> {
  assertWritable([options.writeWaivers, ...options.report.map(({ file }) => file)]);
  if (options.writeWaivers !== undefined) assertNew(options.writeWaivers, options.waivers);
  const only = await wantedChecks(options);
  if (only === undefined) return void process.stderr.write('identikit: nothing failed there, so nothing is repeated\n');
  const record = recorder();
  const take = takingEvents(options.report, record.take);
  const onPlan = (plan: readonly Planned[], head: RunHead): boolean => !options.plan || printPlan(plan, head);
  const tail = await untilInterrupted((signal) => verify({ ...options, only, url, signal, onPlan }, take));
  const run = record.record();
  if (tail === undefined || run === undefined) return;
  await writeResults(run, options);
  process.exitCode = tail.interrupted ? 130 : tail.conformant ? 0 : 1;
}

/** Undefined when what failed is to be repeated, and nothing did. */
async function wantedChecks({ repeatFailures, only }: VerifyArguments): Promise<readonly string[] | undefined> {
  if (repeatFailures === undefined) return only ?? [];
  const failed = failuresOf(await readEarlierReport(repeatFailures));
  return failed.length === 0 ? undefined : failed;
}

function takingEvents(reports: readonly Report[], record: (event: RunEvent) => void): (event: RunEvent) => void {
  const streams = reports.filter(({ format }) => format === 'ndjson');
  for (const { file } of streams) if (file !== undefined) writeOut(file, '');
  const progress = streams.some(({ file }) => file === undefined) ? undefined : showProgress(process.stderr);
  return (event) => {
    record(event);
    progress?.(event);
    for (const { file } of streams) writeOut(file, `${JSON.stringify(event)}\n`, 'append');
  };
}

async function writeResults(
  run: RunRecord,
  { report, waivers, writeWaivers, dialect }: VerifyArguments,
): Promise<void> {
  const reports = report.some(({ file }) => file === undefined) ? report : [...report, onConsole];
  for (const { format, file } of reports) if (format !== 'ndjson') writeOut(file, formats[format](run));
  if (writeWaivers === undefined) return;
  const ids = new Set(checksFor(dialect).map(({ id }) => id));
  writeOut(writeWaivers, draftWaivers(run, waivers === undefined ? [] : await readWaivers(waivers, ids)));
}

const onConsole: Report = { format: 'console', file: undefined };

/** @throws UsageError when a draft would take the place of a file that people may have written */
function assertNew(file: string, waivers: string | undefined): void {
  if (file === waivers || !existsSync(file)) return;
  throw new UsageError(
    `${file} is there already. Name another file, or give it to --waivers too, to bring it up to date.`,
  );
}

/** @returns false: nothing is to run */
function printPlan(plan: readonly Planned[], { release, profile, basePath, url }: RunHead): boolean {
  const lines = plan
    .toSorted((a, b) => (a.check.id < b.check.id ? -1 : 1))
    .map(({ check, skipped }) => `${check.level.padEnd(7)}${check.id}${skipped ? `  (skipped: ${skipped})` : ''}`);
  process.stdout.write(
    `${lines.join('\n')}\n${plan.length} checks of ${url}${basePath}, ${release}, profile ${profile}\n`,
  );
  return false;
}
