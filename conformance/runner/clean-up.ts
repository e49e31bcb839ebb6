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
      if (!(await remove(target, id))) left.push(id);
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      left.push(id);
    }
  }
  return left;
}

/** A target that answers with another status than it should is asked whether the identity is there. */
async function remove(target: Target, id: string): Promise<boolean> {
  const answer = await target.call('deleteIdentity', [id]);
  return isGone(answer) || (answer.status < 300 && (await target.call('getIdentity', [id])).status === 404);
}
