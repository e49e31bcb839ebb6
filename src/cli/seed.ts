import { Command, InvalidArgumentError, Option } from 'commander';
import { releaseNames } from '../dialect/release-name.ts';
import { peopleOptions, readCount } from './people-options.ts';
import type { SeedOptions } from './seed/run-seed.ts';
import { targetOptions } from './target-options.ts';

/** `identikit seed`. */
export function seedCommand(): Command {
  const command = new Command('seed')
    .description(
      'Put fake identities into a live deployment, each of them once. Exit 0: all are there, 1: some are not, 2: wrong usage, 3: the deployment does not serve.',
    )
    .argument('<url>', 'admin URL, e.g. http://127.0.0.1:4434');
  return targetOptions(peopleOptions(command))
    .addOption(releaseOption())
    .option('--concurrency <number>', 'requests at the same time', readFew, 4)
    .option('--people-rate <number>', 'people a second at most, in batches of no more', readCount)
    .option('--retries <number>', 'how often a request is sent again that failed', readRetries, 8)
    .option('--resume <file>', 'keep in this file who is there, and go on where an earlier run stopped')
    .option('--report <file>', 'write those who could not be created, as JSON, one a line')
    .option('--dry-run', 'tell what would be sent, and send nothing')
    .exitOverride()
    .action(async (url: string, options: SeedOptions) => {
      const { runSeed } = await import('./seed/run-seed.ts');
      await runSeed(url, options);
    });
}

/** The release that the deployment speaks. */
export function releaseOption(): Option {
  return new Option('--release <release>', 'release of the deployment (default: what it says)').choices(releaseNames);
}

/** @throws InvalidArgumentError */
export function readFew(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('It has to be a whole number from 1 to 999.');
  return Number(text);
}

/** @throws InvalidArgumentError */
export function readRetries(text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw new InvalidArgumentError('It has to be a whole number from 0 to 999.');
  return Number(text);
}
