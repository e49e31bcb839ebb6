#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { UsageError } from '../../conformance/runner/usage-error.ts';
import { ConfigError } from '../config/config-error.ts';
import { LogError } from '../server/log/log-error.ts';
import { ListenError } from '../server/open-port.ts';
import { explainCommand } from './explain.ts';
import { generateCommand } from './generate.ts';
import { mcpCommand } from './mcp.ts';
import { proxyCommand } from './proxy.ts';
import { seedCommand } from './seed.ts';
import { serveCommand } from './serve.ts';
import { sweepCommand } from './sweep.ts';
import { unseedCommand } from './unseed.ts';
import { verifyCommand } from './verify.ts';
import { packageVersion } from './version.ts';

const program = new Command('identikit')
  .description('A mock of the identity admin API of Ory Kratos and Connhex IAM, true to the release.')
  .version(packageVersion, '-V, --version')
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(inOneLine(text)) });

for (const make of [
  serveCommand,
  verifyCommand,
  sweepCommand,
  explainCommand,
  generateCommand,
  mcpCommand,
  proxyCommand,
  seedCommand,
  unseedCommand,
])
  program.addCommand(make().copyInheritedSettings(program));

process.stdout.on('error', tellLostOutput);
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (isForPeople(error)) {
    process.stderr.write(`identikit: ${error.message}\n`);
    process.exitCode = 2;
  } else throw error;
}

/** A reader who has enough may go; what cannot be written is told in one line, whatever else comes of the command. */
function tellLostOutput({ code, message }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') return;
  process.stderr.write(`identikit: stdout cannot be written: ${message}. Make room there, or write elsewhere.\n`);
  process.once('exit', () => {
    process.exitCode = 2;
  });
}

/** Commander puts what the person may have meant on a line of its own, or ends without a word about what to do. */
function inOneLine(text: string): string {
  const line = text
    .replace(/^error: /, 'identikit: ')
    .trimEnd()
    .replaceAll('\n', ' ');
  return `${line}${/[.)]$/.test(line) ? '' : '. See --help.'}\n`;
}

function isForPeople(error: unknown): error is Error {
  return [ConfigError, ListenError, LogError, UsageError].some((kind) => error instanceof kind);
}
