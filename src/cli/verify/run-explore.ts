import { type Exploration, explore } from '../../../conformance/explore/explore.ts';
import { scriptOf } from '../../../conformance/explore/script.ts';
import { TransportError } from '../../../conformance/failure.ts';
import { TargetUnusable, UsageError } from '../../../conformance/runner/usage-error.ts';
import type { Prepared } from '../../../conformance/target/prepared.ts';
import { makeWritable, newRun, prepare, type VerifyOptions } from '../../../conformance/verify.ts';
import { redactText } from '../../http/redact.ts';
import { untilInterrupted } from './interrupt.ts';
import type { Report } from './output.ts';

/**
 * Runs `identikit verify --explore`: prints a script that shows where the target departs from its release, and sets the
 * exit code. @throws UsageError, TargetUnusable
 */
export async function runExplore(
  url: string,
  options: Omit<VerifyOptions, 'url'> & { readonly explore: number; readonly report: readonly Report[] },
): Promise<void> {
  if (!options.allowWrites)
    throw new UsageError('--explore creates, changes and deletes identities. Allow that with --allow-writes.');
  if (options.report.length > 0)
    throw new UsageError('--explore prints a script and makes no reports. Leave out --report, or --explore.');
  const { seed, runId } = newRun(options);
  const readOnly = await prepare({ ...options, url });
  try {
    const prepared = await makeWritable(readOnly, { ...options, url }, runId);
    const found = await untilInterrupted((signal) =>
      explore({ ...options, prepared, run: runId, seed, duration: options.explore, signal, onSequence: progress }),
    );
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
    tell(found, prepared, seed);
  } catch (error) {
    if (error instanceof TransportError) throw new TargetUnusable(`${error.message}. ${error.next ?? 'Try again.'}`);
    throw error;
  } finally {
    readOnly.targetOptions.transport.close();
  }
}

function progress(count: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${count} sequences`);
}

/** The script goes to stdout, all else to stderr. */
function tell({ sequences, parting, left }: Exploration, { dialect, target }: Prepared, seed: string): void {
  const { admin, prefix, basePath } = target.addresses;
  const title = basePath === '/iam' ? `Connhex IAM (${dialect.release})` : `Ory Kratos ${dialect.release}`;
  const lines = left.length > 0 ? [`could not be removed: ${left.join(', ')}`] : [];
  if (parting === undefined) lines.push(`${sequences} sequences, seed ${seed}: no difference to ${title}`);
  else {
    const steps = `${parting.requests.length} request${parting.requests.length === 1 ? '' : 's'}`;
    lines.push(`${sequences} sequences, seed ${seed}: the shortest that shows a difference has ${steps}`);
    const differences = parting.differences.map(redactText);
    process.stdout.write(scriptOf({ ...parting, differences }, admin + prefix + basePath, title));
  }
  process.stderr.write(lines.map((line) => `identikit: ${line}\n`).join(''));
  process.exitCode = parting === undefined && left.length === 0 ? 0 : 1;
}
