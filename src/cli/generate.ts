import { Command, InvalidArgumentError, Option } from 'commander';
import { releaseNames } from '../dialect/release-name.ts';
import { newestRelease } from '../dialect/releases.ts';
import { formatNames } from './generate/formats.ts';
import type { GenerateOptions } from './generate/people-of.ts';

/** `identikit generate`. */
export function generateCommand(): Command {
  const command = new Command('generate')
    .description('Write fake identities: the same seed gives the same people everywhere, each of them once.')
    .option('--seed <text>', 'whose people', 'demo')
    .option('--count <number>', 'how many people', readCount, 100)
    .option('--from <number>', 'number of the first person', readNumber, 0)
    .option('--shard <k/n>', 'only part K of N; all parts one after the other are the whole', readShard)
    .option('--schema <file>', 'identity schema that the traits have to satisfy (default: e-mail address and name)')
    .option('--schema-id <id>', 'schema_id to write; with --config the schema to take (default: the default one)')
    .option('--config <kratos.yml>', 'configuration of a real Kratos to take the identity schema from')
    .addOption(
      new Option('--release <release>', `release that the people are for (default: ${newestRelease})`).choices(
        releaseNames,
      ),
    )
    .addOption(new Option('--format <format>', 'what to write').choices(formatNames).default('ndjson'))
    .option('--out <file>', 'where to write, packed if it ends in .gz; - is stdout', '-')
    .option('--inactive <percent>', 'how many of each 1,000 cannot sign in, exactly', readPercent, 3)
    .option('--locale <names>', 'where people come from, e.g. de,fr_CA,ja', 'en')
    .option(
      '--namespace <text>',
      'letters and digits woven into all that is unique: two namespaces share nothing',
      readNamespace,
    );
  return command.exitOverride().action(async (options: GenerateOptions) => {
    // The tables of names are large, and the other commands start without them.
    const { generate } = await import('./generate/generate.ts');
    await generate(options);
  });
}

function readNumber(text: string): number {
  const number = Number(text);
  if (!/^\d{1,13}$/.test(text) || number > 2 ** 40)
    throw new InvalidArgumentError('It has to be a whole number up to 2^40.');
  return number;
}

function readCount(text: string): number {
  const count = readNumber(text);
  if (count === 0) throw new InvalidArgumentError('It has to be 1 or more.');
  return count;
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

function readNamespace(text: string): string {
  if (!/^[a-z0-9]{1,20}$/.test(text)) throw new InvalidArgumentError('It has to be 1 to 20 small letters and digits.');
  return text;
}
