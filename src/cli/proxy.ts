import { Command, Option } from 'commander';
import { releaseNames } from '../dialect/release-name.ts';
import { readPort } from './read-port.ts';
import { readAssignment, repeatable } from './repeatable.ts';
import type { ProxyArguments } from './run-proxy.ts';

/** `identikit proxy`. */
export function proxyCommand(): Command {
  return new Command('proxy')
    .description(
      'Stand between an app and a real deployment, and tell where that answers otherwise than its release. The first line on stdout is the admin URL to use.',
    )
    .requiredOption('--to <url>', 'admin URL of the deployment')
    .option('--public-to <url>', 'its public URL (default: where the admin port leads for identity schemas)')
    .option('--compare', 'hold each answer against a reference of the same release, in this process')
    .option('--fail-on-difference', 'exit with 1 at the end when an answer was different')
    .option('--record <directory>', 'keep the exchanges as a scenario with recorded answers, without secrets')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--port <number>', 'admin port, 0 for a free one', readPort, 4534)
    .option('--public-port <number>', 'public port, 0 for a free one', readPort, 4533)
    .addOption(
      new Option('--release <release>', 'release to hold it against (default: what it says)').choices(releaseNames),
    )
    .addOption(new Option('--dialect <dialect>', 'whose API it is').choices(['kratos', 'connhex']).default('kratos'))
    .option('--base-path <path>', 'what admin paths begin with (default: /admin, or /iam with --dialect connhex)')
    .addOption(repeatable('--identity-schema <id=file>', 'an identity schema of the deployment', readAssignment))
    .option('--config <kratos.yml>', 'take identity schemas and settings from the configuration of the deployment')
    .addOption(repeatable('--header <name: value>', 'header to ask the deployment itself with, at the start'))
    .option('--token-env <name>', 'environment variable that holds a bearer token for that')
    .option('--ca <file>', 'certificate authorities to trust, in PEM')
    .exitOverride()
    .action(async (options: ProxyArguments) => {
      const { runProxy } = await import('./run-proxy.ts');
      await runProxy(options);
    });
}
