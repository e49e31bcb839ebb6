import { type Command, InvalidArgumentError, Option } from 'commander';
import { parseInstant } from '../command/instant.ts';
import { releaseNames } from '../dialect/release-name.ts';
import { newestRelease } from '../dialect/releases.ts';
import { readAssignment, repeatable } from './repeatable.ts';

/** Adds the options that say what a mock is like. */
export function mockOptions(command: Command): Command {
  return command
    .option('--base-path <path>', 'path of the admin routes instead of /admin, or of /iam with --dialect connhex')
    .addOption(
      new Option('--release <release>', `Kratos release to speak (default: ${newestRelease})`).choices(releaseNames),
    )
    .addOption(new Option('--dialect <dialect>', 'whose API to speak').choices(['kratos', 'connhex']).default('kratos'))
    .addOption(
      new Option('--database <database>', 'database to answer like').choices(['sqlite', 'postgres']).default('sqlite'),
    )
    .option('--strict-spec', 'answer as the published description promises, where that can be kept')
    .option('--config <kratos.yml>', 'configuration of a real Kratos to take settings and identity schemas from')
    .option('--skip-missing-schemas', 'go on without identity schemas whose files are not there')
    .addOption(
      repeatable(
        '--identity-schema <id=file>',
        'an identity schema; the one named default, or else the first, is the default',
        readAssignment,
      ),
    )
    .option('--allow-remote-refs', 'fetch what identity schemas refer to on other machines')
    .option('--data <file>', 'keep the state in this file')
    .option('--clock <time>', 'let the clock stand still at this time, e.g. 2026-01-02T03:04:05Z', readClock)
    .option('--seed <text>', 'make ids, tokens and codes repeatable')
    .option('--count <number>', 'begin with this many people', readCount, 0)
    .option('--eventual-lag <duration>', 'let lists with consistency=eventual be this stale, e.g. 4.8s')
    .option('--no-control', 'no control API under /_identikit, no worlds and no journal')
    .option(
      '--control-token <token>',
      'bearer token of the control API, needed on an address of the network',
      readToken,
    )
    .option('--journal <number>', 'how many exchanges to keep (default: 1000)', readCount)
    .option('--no-extra-headers', 'no header that the real server does not send');
}

function readToken(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It is empty, and would keep nobody out.');
  return text;
}

function readCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It has to be a whole number up to 999,999,999.');
  return Number(text);
}

function readClock(text: string): string {
  if (!parseInstant(text)) throw new InvalidArgumentError('It has to be a time such as 2026-01-02T03:04:05Z.');
  return text;
}
