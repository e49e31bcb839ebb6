import { readFile } from 'node:fs/promises';
import type { CheckReport } from './events.ts';
import { UsageError } from './usage-error.ts';

/** A report that `--report json=FILE` wrote. */
export interface EarlierReport {
  /** RFC 3339. */
  readonly startedAt: string;
  readonly checks: readonly EarlierCheck[];
}

/** How a check ended then; the evidence tells which check sent the request. */
export interface EarlierCheck extends Pick<CheckReport, 'id' | 'result'> {
  readonly evidence?: { readonly check?: string | undefined } | undefined;
}

/** Reads a report in JSON. @throws UsageError when it is none */
export async function readEarlierReport(file: string): Promise<EarlierReport> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new UsageError(`the report cannot be read: ${error.message}. Name a file that is there.`);
  });
  try {
    const report = JSON.parse(text) as EarlierReport;
    if (report.checks.every(({ id, result }) => typeof id === 'string' && typeof result === 'string')) return report;
  } catch {}
  throw new UsageError(`${file} is no report in JSON. Name one that --report json=FILE wrote.`);
}

/** The checks that failed then, and those whose requests showed it. */
export function failuresOf({ checks }: EarlierReport): readonly string[] {
  const failed = checks.filter(({ result }) => result === 'fail' || result === 'error' || result === 'stale');
  const ids = failed.flatMap(({ id, evidence }) => (evidence?.check === undefined ? [id] : [id, evidence.check]));
  return [...new Set(ids)];
}
