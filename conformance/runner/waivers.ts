import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
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

/**
 * Reads a file of waivers: a YAML list.
 * @throws UsageError when it cannot be read, or names a check that there is not
 */
export async function readWaivers(file: string, checks: ReadonlySet<string>): Promise<readonly Waiver[]> {
  const list: unknown = await readFile(file, 'utf8').then(parse, (error: Error) => {
    throw new UsageError(`the waivers cannot be read: ${error.message}`);
  });
  if (!Array.isArray(list)) throw new UsageError(`${file} is not a list. Write one such as "- check: patch.…".`);
  return list.map((entry: Waiver, i) => {
    const fault = faultOf(entry, checks);
    if (fault) throw new UsageError(`${file}, entry ${i + 1}: ${fault}`);
    return entry;
  });
}

function faultOf(entry: Partial<Waiver> | null, checks: ReadonlySet<string>): string | undefined {
  if (typeof entry?.check !== 'string') return 'it has no "check"; name one that `identikit verify --plan` lists.';
  if (!checks.has(entry.check)) return `there is no check ${entry.check}; see \`identikit verify --plan\`.`;
  if (typeof entry.reason !== 'string' || entry.reason === '') return 'it has no "reason"; say why it may fail.';
  if (entry.expires !== undefined && Number.isNaN(Date.parse(String(entry.expires))))
    return `"expires" is ${entry.expires}, which is no date such as 2027-01-31.`;
  return undefined;
}

/** Whether the waiver's last day is over. */
export function hasExpired({ expires }: Waiver, now: Date): boolean {
  return expires !== undefined && Date.parse(String(expires)) + 86_400_000 <= now.getTime();
}
