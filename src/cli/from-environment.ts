import type { Command, Option } from 'commander';

/** Words that leave a flag unset, as a compose file would write them. */
const no = /^(?:|0|no|off|false)$/i;

/**
 * Lets each option that is added from now on be given as an environment variable too: `--public-port` as
 * `IDENTIKIT_PUBLIC_PORT`. The command line wins; an empty variable is none.
 */
export function fromEnvironment(command: Command, environment: NodeJS.ProcessEnv = process.env): Command {
  const add = command.addOption.bind(command);
  command.addOption = (option) => {
    const name = `IDENTIKIT_${option.long!.slice(2).replaceAll('-', '_').toUpperCase()}`;
    return add(isUnset(option, environment[name]) ? option : option.env(name));
  };
  return command;
}

const isUnset = ({ required, optional }: Option, value: string | undefined): boolean =>
  value === '' || (!required && !optional && value !== undefined && no.test(value));
