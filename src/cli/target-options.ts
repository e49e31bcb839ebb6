import { type Command, InvalidArgumentError, Option } from 'commander';
import { parseGoDuration } from '../go/duration.ts';
import { repeatable } from './repeatable.ts';

/** Adds the options that say how to reach a target. */
export function targetOptions(command: Command): Command {
  return command
    .option('--base-path <path>', 'what admin paths begin with (default: /admin, or /iam with --dialect connhex)')
    .addOption(new Option('--dialect <dialect>', 'whose API it is').choices(['kratos', 'connhex']).default('kratos'))
    .addOption(repeatable('--header <name: value>', 'header of every admin request'))
    .option('--token-env <name>', 'environment variable that holds a bearer token')
    .option('--ca <file>', 'certificate authorities to trust, in PEM')
    .option('--client-cert <file>', 'certificate and key to show, in one PEM file')
    .option('--proxy <url>', 'HTTP proxy to go through, e.g. http://name:password@proxy.example:3128')
    .option('--rate <number>', 'requests a second at most', readRate)
    .addOption(
      new Option('--timeout <duration>', 'how long to wait for an answer')
        .argParser(readMilliseconds)
        .default(10_000, '10s'),
    );
}

/** A duration such as `1h` or `500ms` in milliseconds. @throws InvalidArgumentError */
export function readMilliseconds(text: string): number {
  const nanoseconds = parseGoDuration(text);
  if (nanoseconds === undefined || nanoseconds <= 0n)
    throw new InvalidArgumentError('It has to be a duration such as 10s.');
  return Number(nanoseconds / 1_000_000n);
}

function readRate(text: string): number {
  const rate = Number(text);
  if (!/^\d+(?:\.\d+)?$/.test(text) || rate <= 0) throw new InvalidArgumentError('It has to be a number above 0.');
  return rate;
}
