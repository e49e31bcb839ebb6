import { Command, InvalidArgumentError } from 'commander';
import { isHttpUrl } from '../config/http-url.ts';
import { mockOptions } from './mock-options.ts';
import { readPort } from './read-port.ts';
import type { McpArguments } from './run-mcp.ts';

/** `identikit mcp`. */
export function mcpCommand(): Command {
  const command = new Command('mcp')
    .description(
      'Tools for coding assistants over stdio (Model Context Protocol): worlds, clock, faults, identities, and why a request was refused.',
    )
    .option(
      '--url <url>',
      'admin URL of a mock that runs; without it one is started, to which all options below belong',
      readUrl,
    )
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--port <number>', 'admin port, 0 for a free one', readPort, 0)
    .option('--public-port <number>', 'public port, 0 for a free one', readPort, 0);
  return mockOptions(command)
    .exitOverride()
    .action(async (options: McpArguments) => {
      const { runMcp } = await import('./run-mcp.ts');
      await runMcp(options);
    });
}

function readUrl(text: string): string {
  if (isHttpUrl(text)) return text;
  throw new InvalidArgumentError('It has to be an http URL, e.g. http://127.0.0.1:4434.');
}
