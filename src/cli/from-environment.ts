import type { Command } from 'commander';

/** Words that leave a flag unset, as a compose file would write them. */
const no = /^(?:|0|no|off|false)$/i;

/**
 * Lets each option of a command be given as an environment variable too: `--public-port` as `IDENTIKIT_PUBLIC_PORT`.
 * The command line wins.
 */
export function fromEnvironment(command: Command, environment: NodeJS.ProcessEnv = process.env): Command {
  for (const option of command.options) {
    const name = `IDENTIKIT_${option.long!.slice(2).replaceAll('-', '_').toUpperCase()}`;
    const isFlag = !option.required && !option.optional;
    if (isFlag && no.test(environment[name] ?? 'unset')) continue;
    option.env(name);
  }
  return command;
}
