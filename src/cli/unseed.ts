import { Command } from 'commander';
import { readNamespace } from './people-options.ts';
import type { UnseedOptions } from './seed/run-unseed.ts';
import { readFew, readRetries, releaseOption } from './seed.ts';
import { targetOptions } from './target-options.ts';

/** `identikit unseed`. */
export function unseedCommand(): Command {
  const command = new Command('unseed')
    .description('Remove the people whom `identikit seed` put into a deployment, and nobody else.')
    .argument('<url>', 'admin URL');
  return targetOptions(command)
    .option('--seed <text>', 'whose people', 'demo')
    .option('--namespace <text>', 'the namespace that they were made with', readNamespace)
    .addOption(releaseOption())
    .option('--concurrency <number>', 'requests at the same time', readFew, 4)
    .option('--retries <number>', 'how often a request is sent again that failed', readRetries, 8)
    .option('--dry-run', 'tell how many there are, and remove nobody')
    .exitOverride()
    .action(async (url: string, options: UnseedOptions) => {
      const { runUnseed } = await import('./seed/run-unseed.ts');
      await runUnseed(url, options);
    });
}
