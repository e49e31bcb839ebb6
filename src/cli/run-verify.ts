import { appendFileSync, writeFileSync } from 'node:fs';
import { type Format, formats } from '../../conformance/report/formats.ts';
import { recorder } from '../../conformance/report/reporter.ts';
import type { RunEvent, RunHead } from '../../conformance/runner/events.ts';
import type { Planned } from '../../conformance/runner/plan.ts';
import { TargetUnusable, UsageError } from '../../conformance/runner/usage-error.ts';
import { type VerifyOptions, verify } from '../../conformance/verify.ts';

/** What the command line says. */
export interface VerifyArguments extends Omit<VerifyOptions, 'url'> {
  readonly plan?: boolean;
  readonly report: readonly Report[];
}

/** A report to write; to stdout without a file. */
export interface Report {
  readonly format: Format;
  readonly file: string | undefined;
}

/** Runs `identikit verify`, writes the reports and sets the exit code. */
export async function runVerify(url: string, options: VerifyArguments): Promise<void> {
  const stop = new AbortController();
  const interrupt = (): void => {
    process.stderr.write('identikit: stopping, and removing what was made …\n');
    stop.abort();
  };
  process.once('SIGINT', interrupt);
  const record = recorder();
  const streams = options.report.filter(({ format }) => format === 'ndjson');
  for (const { file } of streams) if (file !== undefined) writeFileSync(file, '');
  const emit = (event: RunEvent): void => {
    record.take(event);
    for (const { file } of streams) write(file, `${JSON.stringify(event)}\n`, 'append');
  };
  const onPlan = (plan: readonly Planned[], head: RunHead): boolean => !options.plan || printPlan(plan, head);
  try {
    const tail = await verify({ ...options, url, signal: stop.signal, onPlan }, emit);
    const run = record.record();
    if (tail === undefined || run === undefined) return;
    const reports = options.report.some(({ file }) => file === undefined)
      ? options.report
      : [...options.report, onConsole];
    for (const { format, file } of reports) if (format !== 'ndjson') write(file, formats[format](run));
    process.exitCode = tail.interrupted ? 130 : tail.conformant ? 0 : 1;
  } catch (error) {
    if (!(error instanceof TargetUnusable) && !(error instanceof UsageError)) throw error;
    process.stderr.write(`identikit: ${error.message}\n`);
    process.exitCode = error instanceof TargetUnusable ? 3 : 2;
  } finally {
    process.off('SIGINT', interrupt);
  }
}

const onConsole: Report = { format: 'console', file: undefined };

function write(file: string | undefined, text: string, how: 'new' | 'append' = 'new'): void {
  if (file === undefined) process.stdout.write(text);
  else (how === 'new' ? writeFileSync : appendFileSync)(file, text);
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
