import type { ServeOptions } from '../server/serve-options.ts';
import { type RunningServer, start } from '../server/start.ts';
import { greeting } from './greeting.ts';

/** What the command line says. */
export interface ServeArguments extends ServeOptions {
  readonly quiet?: boolean;
  readonly mutant?: string;
}

/** Runs `identikit serve` until a signal ends it. @throws ConfigError, ListenError, LogError */
export async function runServe(options: ServeArguments): Promise<void> {
  if (options.mutant === 'list') {
    const { describeMutants } = await import('../../conformance/mutants/find-mutant.ts');
    process.stdout.write(describeMutants());
    return;
  }
  const log = options.quiet ? () => {} : (line: string) => process.stderr.write(`identikit: ${line}\n`);
  const server = await (options.mutant === undefined ? start(options, log) : startMutant(options.mutant, options, log));
  const end = (): void => {
    server.close().finally(() => process.exit(0));
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  process.stdout.write(`${server.adminUrl}\n`);
  if (!options.quiet) process.stdout.write(greeting(server));
}

/** Mutants are loaded only when one is asked for. */
async function startMutant(name: string, options: ServeOptions, log: (line: string) => void): Promise<RunningServer> {
  const { findMutant } = await import('../../conformance/mutants/find-mutant.ts');
  const mutants = await import('../../conformance/mutants/start-mutant.ts');
  return mutants.startMutant(findMutant(name), options, log);
}
