import type { ReleaseName } from '../../dialect/release-name.ts';
import { shareOfPeople } from '../../fake/index.ts';
import { chosenDialect } from '../../server/chosen-dialect.ts';
import { columnsOf } from './columns.ts';
import { type FormatName, formats } from './formats.ts';
import { type PeopleChoice, peopleOf, schemaOf } from './people-of.ts';
import { shareOf } from './share.ts';
import { writeOut } from './write-out.ts';

/** What the command line says. */
export interface GenerateOptions extends PeopleChoice {
  readonly shard?: readonly [number, number];
  readonly release?: ReleaseName;
  readonly format: FormatName;
  readonly out: string;
}

/** Makes people and writes them. @throws ConfigError in words for people */
export async function generate(options: GenerateOptions): Promise<void> {
  const dialect = chosenDialect({ release: options.release });
  const schema = await schemaOf(options, dialect);
  const people = await peopleOf(options, schema);
  const isInactive = shareOfPeople(options.seed, 'inactive', Math.round(options.inactive * 10));
  const batch = dialect.batch.maxIdentities;
  const format = formats[options.format];
  const step = options.format === 'batch' ? batch : 1;
  const share = shareOf(options.from, options.count, options.shard, step);
  const columns = columnsOf(schema);
  await writeOut(options.out, format({ people, isInactive, schemaId: schema.id, columns, batch, share }));
}
