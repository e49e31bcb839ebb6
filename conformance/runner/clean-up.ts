import { TransportError } from '../failure.ts';
import type { Target } from '../target/target.ts';
import { isGone, type Ledger } from './ledger.ts';

/**
 * Removes what a check (or the whole run) has left, newest first. A target that has lost it already is fine.
 * @returns ids that could not be removed
 */
export async function cleanUp(target: Target, ledger: Ledger, check?: string): Promise<readonly string[]> {
  const left: string[] = [];
  for (const id of [...ledger.left(check)].reverse()) {
    try {
      if (!isGone(await target.call('deleteIdentity', [id]))) left.push(id);
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      left.push(id);
    }
  }
  return left;
}
