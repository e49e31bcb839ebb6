#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { ConfigError } from '../config/config-error.ts';
import { ListenError } from '../server/listen.ts';
import { LogError } from '../server/log/log-error.ts';
import { serveCommand } from './serve.ts';
import { packageVersion } from './version.ts';

const program = new Command('identikit')
  .description('A mock of the identity admin API of Ory Kratos and Connhex IAM, true to the release.')
  .version(packageVersion, '-V, --version')
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'identikit: ')) })
  .addCommand(serveCommand());

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof ConfigError || error instanceof ListenError || error instanceof LogError) {
    process.stderr.write(`identikit: ${error.message}\n`);
    process.exitCode = 2;
  } else throw error;
}
