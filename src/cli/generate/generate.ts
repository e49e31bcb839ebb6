import { ConfigError } from '../../config/config-error.ts';
import type { Dialect } from '../../dialect/behaviour.ts';
import type { ReleaseName } from '../../dialect/release-name.ts';
import { chosenDialect } from '../../setup/chosen-dialect.ts';
import { progressBar } from '../progress.ts';
import { columnsOf } from './columns.ts';
import { type FormatName, formats } from './formats.ts';
import { type Lives, livesOf, type PeopleChoice } from './lives.ts';
import { schemasOf } from './schemas-of.ts';
import { type Share, shareOf } from './share.ts';
import { writeOut } from './write-out.ts';

/** What the command line says. */
export interface GenerateOptions extends PeopleChoice {
  readonly release?: ReleaseName;
  readonly format: FormatName;
  readonly out: string;
}

/** Makes people and writes them. @throws ConfigError in words for people */
export async function generate(options: GenerateOptions): Promise<void> {
  const { from, count, shard, format, out } = options;
  const dialect = chosenDialect({ release: options.release });
  const schemas = await schemasOf(options, dialect);
  if (from + count > 2 ** 40)
    throw new ConfigError('people are numbered from 0 to 2^40 − 1. Ask for fewer, or from a lower number on.');
  const lives = await livesOf(options, schemas, dialect);
  const batch = format === 'batch' ? batchSize(lives, dialect) : 1;
  const share = shareOf(from, count, shard, batch);
  const columns = [...new Map(schemas.flatMap(columnsOf).map((path) => [path.join('.'), path])).values()];
  const progress = progressBar('people');
  const texts = formats[format]({ lives: counted(lives, share, progress.show), columns, batch, share });
  try {
    await writeOut(out, texts, { format, share });
  } finally {
    progress.end();
  }
}

/** What the release takes at once, by number and by bytes as far as the first people tell. */
function batchSize(lives: Lives, { batch, http }: Dialect): number {
  if (http.maxBodyBytes === 'none') return batch.maxIdentities;
  const longest = Math.max(...Array.from({ length: 16 }, (_, i) => new TextEncoder().encode(lives.body(i)).length));
  return Math.max(1, Math.min(batch.maxIdentities, Math.floor(http.maxBodyBytes / (2 * longest))));
}

/** People between two looks at the clock. */
const stride = 512;

function counted(lives: Lives, { from, to }: Share, show: (done: number, total: number) => void): Lives {
  const note = (i: number): void => {
    if ((i - from) % stride === 0) show(i - from, to - from);
  };
  return {
    ...lives,
    body(i) {
      note(i);
      return lives.body(i);
    },
    identity(i) {
      note(i);
      return lives.identity(i);
    },
    writeShown(row, i) {
      note(i);
      lives.writeShown(row, i);
    },
  };
}
