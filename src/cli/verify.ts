import { Command, InvalidArgumentError, Option } from 'commander';
import { type Format, formatNames } from '../../conformance/report/format-names.ts';
import { releaseNames } from '../dialect/release-name.ts';
import { readAssignment, repeatable } from './repeatable.ts';
import type { VerifyArguments } from './run-verify.ts';
import { readMilliseconds, targetOptions } from './target-options.ts';
import type { Report } from './verify/output.ts';

/** `identikit verify`. */
export function verifyCommand(): Command {
  const command = new Command('verify')
    .description(
      'Test a deployment of the identity admin API. Exit 0: conformant, 1: not, 2: wrong usage, 3: unusable target.',
    )
    .argument('<url>', 'admin URL, e.g. http://127.0.0.1:4434');
  return targetOptions(command)
    .option('--public <url>', 'public URL (default: where the admin port leads for identity schemas)')
    .addOption(
      new Option('--release <release>', 'release to hold the target against (default: what it says)').choices(
        releaseNames,
      ),
    )
    .option(
      '--allow-writes [host]',
      'create and delete identities; the host name is needed where it looks like production',
    )
    .addOption(
      new Option('--profile <profile>', 'how far to go').choices(['read-only', 'core', 'full']).default('core'),
    )
    .addOption(
      new Option('--level <level>', 'leave out lower levels').choices(['must', 'should', 'may']).default('may'),
    )
    .addOption(repeatable('--only <check or area>', 'run this alone'))
    .addOption(repeatable('--skip <check or area>', 'leave this out'))
    .option('--plan', 'print which checks would run, and run none')
    .option('--concurrency <number>', 'checks at the same time', readWhole, 4)
    .option('--eventual <duration>', 'for how long lists may show the past, e.g. 5s', readMilliseconds)
    .addOption(repeatable('--identity-schema <id=file>', 'an identity schema of the target', readAssignment))
    .option('--config <kratos.yml>', 'take the identity schemas from the configuration of the target')
    .option('--waivers <file>', 'YAML list of checks that are known to fail')
    .option('--write-waivers <file>', 'draft a waiver for each check that fails')
    .option('--baseline <report.json>', 'fail only on what is worse than in this report')
    .option('--repeat-failures <report.json>', 'run only what failed in this report')
    .option('--explore <duration>', 'instead of checks, compare random requests with a reference', readMilliseconds)
    .option('--seed <text>', 'fixes the order of the checks')
    .addOption(
      repeatable('--report <format=file>', `${formatNames.join(', ')}; without a file to stdout`, readReport).default(
        [],
        'console',
      ),
    )
    .exitOverride()
    .action(async (url: string, options: VerifyArguments) => {
      // It mostly waits for the target: a third less memory is worth a few percent more work.
      const { setFlagsFromString } = await import('node:v8');
      setFlagsFromString('--optimize-for-size');
      const { runVerify } = await import('./run-verify.ts');
      await runVerify(url, options);
    });
}

function readReport(text: string): Report {
  const [format, ...file] = text.split('=');
  if (!(formatNames as readonly string[]).includes(format!))
    throw new InvalidArgumentError(`It has to begin with one of ${formatNames.join(', ')}.`);
  return { format: format as Format, file: file.length > 0 ? file.join('=') : undefined };
}

function readWhole(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new InvalidArgumentError('It has to be a whole number from 1.');
  return Number(text);
}
