import { Command, Option } from 'commander';
import { TargetUnusable } from '../../conformance/runner/usage-error.ts';
import type { VerifyOptions } from '../../conformance/verify.ts';
import { readMilliseconds, targetOptions } from './target-options.ts';

/** `identikit sweep`. */
export function sweepCommand(): Command {
  const command = new Command('sweep')
    .description('Remove the identities that killed runs of `identikit verify` have left, and nothing else.')
    .argument('<url>', 'admin URL');
  return targetOptions(command)
    .addOption(
      new Option('--older-than <duration>', 'leave younger ones, which a run may still need')
        .argParser(readMilliseconds)
        .default(3_600_000, '1h'),
    )
    .exitOverride()
    .action((url: string, options: Omit<VerifyOptions, 'url'> & { olderThan: number }) => run(url, options));
}

async function run(url: string, options: Omit<VerifyOptions, 'url'> & { olderThan: number }): Promise<void> {
  const { prepare } = await import('../../conformance/verify.ts');
  const { sweep } = await import('../../conformance/sweep.ts');
  try {
    const prepared = await prepare({ ...options, url });
    const { removed, left } = await sweep(prepared, options.olderThan);
    prepared.targetOptions.transport.close();
    process.stdout.write(
      `${removed.length} identities removed${left.length > 0 ? `, ${left.length} could not be: ${left.join(', ')}` : ''}\n`,
    );
    process.exitCode = left.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof TargetUnusable)) throw error;
    process.stderr.write(`identikit: ${error.message}\n`);
    process.exitCode = 3;
  }
}
