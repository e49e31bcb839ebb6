import { Command, InvalidArgumentError, Option } from 'commander';
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
    .option('--shard <k/n>', 'only part K of N; all parts one after the other are the whole', readShard)
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

function readShard(text: string): readonly [number, number] {
  const [k, n] = text.split('/').map(Number);
  if (!/^\d{1,6}\/\d{1,6}$/.test(text) || k! < 1 || k! > n!)
    throw new InvalidArgumentError('It has to be K/N with K from 1 to N, e.g. 2/8.');
  return [k!, n!];
}
