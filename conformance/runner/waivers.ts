import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { EarlierReport } from './earlier-report.ts';
import type { Result } from './events.ts';
import { UsageError } from './usage-error.ts';

/** A check that is known to fail. */
export interface Waiver {
  readonly check: string;
  readonly reason: string;
  readonly owner?: string;
  readonly link?: string;
  /** A date, `2027-01-31`; until its end the waiver holds. */
  readonly expires?: string;
}

/** How a check may end badly without making the run fail. */
export interface Allowance {
  readonly reason: string;
  /** The way it may end; any for waivers. */
  readonly result?: Result | undefined;
  /** Whether it has to end badly: a waiver that nothing needs is stale. */
  readonly needed: boolean;
  readonly expires?: string | undefined;
}

/** What waivers and an earlier report allow, by check. Waivers go first. */
export function allowances(
  waivers: readonly Waiver[],
  baseline: EarlierReport | undefined,
): ReadonlyMap<string, Allowance> {
  const known = (baseline?.checks ?? []).flatMap(({ id, result }): [string, Allowance][] => {
    if (result === 'pass' || result === 'skipped') return [];
    const reason = `no worse than in the baseline of ${baseline!.startedAt}`;
    return [[id, { reason, result: result === 'error' ? 'error' : 'fail', needed: false }]];
  });
  const waived = waivers.map((waiver): [string, Allowance] => [waiver.check, { ...waiver, needed: true }]);
  return new Map([...known, ...waived]);
}

/**
 * Reads a file of waivers: a YAML list.
 * @throws UsageError when it cannot be read, or names a check that there is not
 */
export async function readWaivers(file: string, checks: ReadonlySet<string>): Promise<readonly Waiver[]> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new UsageError(`the waivers cannot be read: ${error.message}. Name a file that is there.`);
  });
  const list = parsed(file, text);
  if (!Array.isArray(list)) throw new UsageError(`${file} is not a list. Write one such as "- check: patch.…".`);
  return list.map((entry: Waiver, i) => {
    const fault = faultOf(entry, checks);
    if (fault) throw new UsageError(`${file}, entry ${i + 1}: ${fault}`);
    return entry;
  });
}

function parsed(file: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new UsageError(
      `${file} is no YAML: ${(error as Error).message.split('\n')[0]!.replace(/:$/, '.')} Mend it there.`,
    );
  }
}

function faultOf(entry: Partial<Waiver> | null, checks: ReadonlySet<string>): string | undefined {
  if (typeof entry?.check !== 'string') return 'it has no "check"; name one that `identikit explain list` shows.';
  if (!checks.has(entry.check)) return `there is no check ${entry.check}; \`identikit explain list\` shows all.`;
  if (typeof entry.reason !== 'string' || entry.reason === '') return 'it has no "reason"; say why it may fail.';
  if (entry.expires !== undefined && !isDate(String(entry.expires)))
    return `"expires" is ${entry.expires}, which is no date such as 2027-01-31.`;
  return undefined;
}

/** Whether a text is a day that there is, or a time; `Date.parse` takes the 30th of February for the 2nd of March. */
function isDate(text: string): boolean {
  const time = Date.parse(text);
  if (Number.isNaN(time)) return false;
  const [day] = /^\d{4}-\d\d-\d\d$/.exec(text) ?? [];
  return day === undefined || new Date(time).toISOString().startsWith(day);
}

/** Whether the waiver's last day is over. */
export function hasExpired({ expires }: Pick<Allowance, 'expires'>, now: Date): boolean {
  return expires !== undefined && Date.parse(String(expires)) + 86_400_000 <= now.getTime();
}
