import { Command, Option } from 'commander';
import { releaseNames } from '../dialect/release-name.ts';
import { newestRelease } from '../dialect/releases.ts';
import { formatNames } from './generate/formats.ts';
import type { GenerateOptions } from './generate/generate.ts';
import { peopleOptions } from './people-options.ts';

/** `identikit generate`. */
export function generateCommand(): Command {
  const command = new Command('generate').description(
    'Write fake identities: the same seed gives the same people everywhere, each of them once.',
  );
  return peopleOptions(command)
    .addOption(
      new Option('--release <release>', `release that the people are for (default: ${newestRelease})`).choices(
        releaseNames,
      ),
    )
    .addOption(new Option('--format <format>', 'what to write').choices(formatNames).default('ndjson'))
    .option('--out <file>', 'where to write, packed if it ends in .gz; - is stdout', '-')
    .exitOverride()
    .action(async (options: GenerateOptions) => {
      // The tables of names are large, and the other commands start without them.
      const { generate } = await import('./generate/generate.ts');
      await generate(options);
    });
}
