import { ConfigError } from '../../config/config-error.ts';
import { shareOfPeople } from '../../fake/index.ts';
import { chosenDialect } from '../../server/chosen-dialect.ts';
import { formats } from './formats.ts';
import { type GenerateOptions, peopleOf } from './people-of.ts';
import { shareOf } from './share.ts';
import { writeOut } from './write-out.ts';

/** Makes people and writes them. @throws ConfigError in words for people */
export async function generate(options: GenerateOptions): Promise<void> {
  const dialect = chosenDialect({ release: options.release });
  const { people, schemaId, columns } = await peopleOf(options, dialect);
  const end = options.from + options.count;
  if (end > people.count)
    throw new ConfigError(
      `there are no people from ${options.from} to ${end - 1}: the identity schema has room for ${people.count}. Ask for fewer.`,
    );
  const isInactive = shareOfPeople(options.seed, 'inactive', Math.round(options.inactive * 10));
  const batch = dialect.batch.maxIdentities;
  const format = formats[options.format];
  const step = options.format === 'batch' ? batch : 1;
  const share = shareOf(options.from, options.count, options.shard, step);
  await writeOut(options.out, format({ people, isInactive, schemaId, columns, batch, share }));
}
