import { writeSync } from 'node:fs';
import { openFileLog } from '../../src/server/log/file-log.ts';

/**
 * Appends numbers to the log named on the command line, from where it ends on, and says each aloud once it is kept.
 * Compacts all the while: a snapshot says up to which number it reaches.
 */
interface Entry {
  readonly upTo?: number;
  readonly number?: number;
}

const log = openFileLog<Entry>(process.argv[2]!, { about: { release: 'v26.2.0' } });
let last = 0;
for (const { upTo, number } of log.replay()) last = upTo ?? number ?? last;

let compacting = false;
for (;;) {
  last += 1;
  log.append({ number: last });
  writeSync(1, `${last}\n`);
  if (!compacting) {
    compacting = true;
    const snapshot = { upTo: last, padding: 'x'.repeat(100_000) };
    log.compact([snapshot, snapshot]).finally(() => {
      compacting = false;
    });
  }
  if (last % 5 === 0) await new Promise((resume) => setImmediate(resume));
}
