import { type ReachOptions, reachDeployment } from '../../seed/deployment.ts';
import { unseed } from '../../seed/unseed.ts';
import { progressBar } from '../progress.ts';
import { whenItServes } from './when-it-serves.ts';

/** What the command line says. */
export interface UnseedOptions extends ReachOptions {
  readonly seed: string;
  readonly namespace?: string;
  readonly concurrency: number;
  readonly dryRun?: boolean;
}

/** Runs `identikit unseed` and sets the exit code. @throws UsageError */
export async function runUnseed(url: string, options: UnseedOptions): Promise<void> {
  await whenItServes(async () => {
    const deployment = await reachDeployment(url, options);
    const progress = progressBar('people removed');
    try {
      const name = { seed: options.seed, namespace: options.namespace ?? '' };
      const { concurrency, dryRun } = options;
      const { found, removed, left } = await unseed({
        deployment,
        name,
        concurrency,
        dryRun,
        onProgress: progress.show,
      });
      progress.end();
      const rest = left.length > 0 ? `, ${left.length} could not be: ${left.join(', ')}` : '';
      process.stdout.write(dryRun ? `${found} would be removed\n` : `${removed} removed${rest}\n`);
      process.exitCode = left.length > 0 ? 1 : 0;
    } finally {
      deployment.close();
    }
  });
}
