import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Format } from '../../../conformance/report/format-names.ts';
import { UsageError } from '../../../conformance/runner/usage-error.ts';

/** A report to write; to stdout without a file. */
export interface Report {
  readonly format: Format;
  readonly file: string | undefined;
}

/** Writes to stdout, or to a file anew or behind what it has. @throws UsageError when the file cannot be written */
export function writeOut(file: string | undefined, text: string, how: 'new' | 'append' = 'new'): void {
  if (file === undefined) return void process.stdout.write(text);
  try {
    (how === 'new' ? writeFileSync : appendFileSync)(file, text);
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${(error as Error).message}`);
  }
}

/** Makes sure before a long run that its results can be written behind it. @throws UsageError */
export function assertWritable(files: readonly (string | undefined)[]): void {
  for (const file of files) {
    if (file !== undefined && !existsSync(dirname(file)))
      throw new UsageError(`${file} cannot be written: there is no folder ${dirname(file)}. Make it first.`);
  }
}
