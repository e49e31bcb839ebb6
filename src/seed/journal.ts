import { appendFileSync, existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { ConfigError } from '../config/config-error.ts';

/** People from the first number to one behind the last. */
export type Range = readonly [from: number, to: number];

/** Who is known to be there, kept in a file that outlives the process. */
export interface Journal {
  /** Whether an earlier run wrote into it. */
  readonly resumed: boolean;
  /** The parts of a range whose people are not known to be there. */
  missing(range: Range): readonly Range[];
  /** Notes that all people of a range are there. @throws ConfigError when it cannot be written */
  note(range: Range): void;
}

/** A journal that is kept nowhere. */
export function forgetfulJournal(): Journal {
  return { resumed: false, missing: (range) => [range], note: () => {} };
}

/**
 * Opens or begins a journal: a line that says what it is about, then a line for each range. A line that a killed
 * process did not finish counts as not written.
 * @param about has to be the same as when the journal was begun
 * @throws ConfigError when it is about something else, or cannot be read or written
 */
export function openJournal(file: string, about: Readonly<Record<string, unknown>>): Journal {
  try {
    const head = JSON.stringify(about);
    const lines = readWholeLines(file);
    if (lines.length === 0) writeFileSync(file, `${head}\n`);
    else if (lines[0] !== head) throw new ConfigError(elsewhere(file, lines[0]!, head));
    const known = merged(lines.slice(1).map((line) => JSON.parse(line) as Range));
    return {
      resumed: lines.length > 0,
      missing: (range) => without(range, known),
      note: appender(file),
    };
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw unusable(file, (error as Error).message);
  }
}

/** Appends ranges, and none behind one that is perhaps not whole. */
function appender(file: string): Journal['note'] {
  let fault: ConfigError | undefined;
  return ([from, to]) => {
    if (fault) throw fault;
    try {
      appendFileSync(file, `[${from},${to}]\n`);
    } catch (error) {
      const { message } = error as Error;
      fault = new ConfigError(
        `--resume ${file} cannot be written: ${message}. Make room, and say the same again: nobody is made twice.`,
      );
      throw fault;
    }
  };
}

function unusable(file: string, reason: string): ConfigError {
  return new ConfigError(`--resume ${file} cannot be used: ${reason}. Name another file.`);
}

function readWholeLines(file: string): readonly string[] {
  if (!existsSync(file)) return [];
  if (!statSync(file).isFile()) throw unusable(file, 'it is no file that can be read again');
  const text = readFileSync(file, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole.length < text.length) truncateSync(file, Buffer.byteLength(whole));
  return whole.split('\n').slice(0, -1);
}

function elsewhere(file: string, found: string, wanted: string): string {
  return `--resume ${file} is about another run: it says ${found}, this one is ${wanted}. Say the same as then, or name another file.`;
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const apart: [number, number][] = [];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = apart.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else apart.push([from, to]);
  }
  return apart;
}

function without([from, to]: Range, known: readonly Range[]): readonly Range[] {
  const gaps: Range[] = [];
  let at = from;
  for (const [start, end] of known) {
    if (end <= at || start >= to) continue;
    if (start > at) gaps.push([at, start]);
    at = end;
  }
  if (at < to) gaps.push([at, to]);
  return gaps;
}
