import { Command } from 'commander';
import { fromEnvironment } from './from-environment.ts';
import { mockOptions } from './mock-options.ts';
import { readPort } from './read-port.ts';
import type { ServeArguments } from './run-serve.ts';

/** `identikit serve`. */
export function serveCommand(): Command {
  const command = fromEnvironment(new Command('serve'))
    .description('Serve the admin API from memory. The first line on stdout is the admin URL, once it answers.')
    .option('--host <address>', 'address to listen on (default: 127.0.0.1, or what the configuration says)')
    .option('--port <number>', 'admin port, 0 for a free one (default: 4434)', readPort)
    .option('--public-port <number>', 'public port, 0 for a free one (default: 4433)', readPort)
    .option('--quiet', 'print the admin URL and nothing else')
    .option('--mutant <name>', 'be wrong in one way, to test tests; `list` prints the names');
  return mockOptions(command)
    .exitOverride()
    .action(async (options: ServeArguments) => {
      const { runServe } = await import('./run-serve.ts');
      await runServe(options);
    });
}
