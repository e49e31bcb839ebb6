import { type Database, databases } from '../../src/identity/database.ts';
import { peopleOf } from '../people/people.ts';
import { cleanUp } from '../runner/clean-up.ts';
import type { Prepared } from '../target/prepared.ts';

/**
 * The database beneath a target, as far as the reference knows them, from what it makes of the order of members. One
 * identity is made for that, and removed. @throws TransportError
 */
export async function findDatabase(prepared: Prepared, run: string): Promise<Database> {
  const { target, schemas, dialect, ledger, nextCount: next } = prepared;
  const people = peopleOf({ target, schemas, run, check: 'explore', externalIds: dialect.identity.externalId, next });
  const json = people.body({ metadata_public: { longer: 1, short: 2 } });
  const { status, text } = await target.call('createIdentity', [], { json });
  if (status !== 201) return databases.sqlite;
  const { text: stored } = await target.call('getIdentity', [JSON.parse(text).id]);
  await cleanUp(target, ledger);
  return /"short": *2, *"longer": *1/.test(stored) ? databases.postgres : databases.sqlite;
}
