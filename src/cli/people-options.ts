import { type Command, InvalidArgumentError, Option } from 'commander';

/** Adds the options that say whose people are meant, and how they are made. */
export function peopleOptions(command: Command): Command {
  return command
    .option('--seed <text>', 'whose people', 'demo')
    .option('--count <number>', 'how many people', readCount, 100)
    .option('--from <number>', 'number of the first person', readNumber, 0)
    .option('--shard <k/n>', 'only part K of N; all parts one after the other are the whole', readShard)
    .option(
      '--schema <file or preset>',
      'identity schema that the traits have to satisfy; presets are email, username, phone',
    )
    .option('--schema-id <id>', 'schema_id to write; with --config the only schema to take')
    .option('--config <kratos.yml>', 'configuration of a real Kratos to take the identity schemas from')
    .option('--allow-remote-refs', 'fetch what the identity schemas refer to on other machines')
    .addOption(
      new Option('--generator <version>', 'how people are made; a version never changes').choices(['v1']).default('v1'),
    )
    .option('--profile <name or file>', 'how people are spread: everyday, plain, business, or a YAML file', 'everyday')
    .option('--inactive <percent>', 'how many cannot sign in, instead of what the profile says', readPercent)
    .option('--password <text>', 'what the people whom the profile gives a password sign in with')
    .option('--locale <names>', 'where people come from, e.g. de,fr_CA,ja', 'en')
    .option(
      '--namespace <text>',
      'letters and digits woven into all that is unique: two namespaces share nothing',
      readNamespace,
    );
}

/** A whole number up to 2^40. @throws InvalidArgumentError */
export function readNumber(text: string): number {
  const number = Number(text);
  if (!/^\d{1,13}$/.test(text) || number > 2 ** 40)
    throw new InvalidArgumentError('It has to be a whole number up to 2^40.');
  return number;
}

/** The same from 1. @throws InvalidArgumentError */
export function readCount(text: string): number {
  const count = readNumber(text);
  if (count === 0) throw new InvalidArgumentError('It has to be 1 or more.');
  return count;
}

/** Small letters and digits. @throws InvalidArgumentError */
export function readNamespace(text: string): string {
  if (!/^[a-z0-9]{1,20}$/.test(text)) throw new InvalidArgumentError('It has to be 1 to 20 small letters and digits.');
  return text;
}

function readPercent(text: string): number {
  const percent = Number(text);
  if (!/^\d{1,3}(\.\d)?$/.test(text) || percent > 100)
    throw new InvalidArgumentError('It has to be a number from 0 to 100 with one decimal at most.');
  return percent;
}

function readShard(text: string): readonly [number, number] {
  const [k, n] = text.split('/').map(Number);
  if (!/^\d{1,6}\/\d{1,6}$/.test(text) || k! < 1 || k! > n!)
    throw new InvalidArgumentError('It has to be K/N with K from 1 to N, e.g. 2/8.');
  return [k!, n!];
}
