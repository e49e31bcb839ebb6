import { conflictInDatabase, plainError } from '../http/errors.ts';
import { type Table, tables, type UniqueKey, uniqueKeys } from '../store/unique-keys.ts';
import { checkColumns } from './columns.ts';
import type { Identity, RecoveryAddress, VerifiableAddress } from './identity.ts';
import type { Realm } from './realm.ts';
import { emptyIdentifier, hasEmptyIdentifier, type Saved } from './save.ts';

type Address = VerifiableAddress | RecoveryAddress;

/** One row of one table: what must be unique of it; the address when it is the row of one. */
interface Row {
  readonly keys: readonly UniqueKey[];
  readonly address?: Address;
}

const nobody: ReadonlySet<Identity> = new Set();

/**
 * Inserts the rows table by table, as the releases do, and stores those identities that lost no row.
 * @param deleted ids of identities that go before
 * @returns those that lost one
 * @throws ApiError when the whole batch is refused; nothing is stored then
 */
export function insertAll(saved: readonly Saved[], deleted: ReadonlySet<string>, realm: Realm): ReadonlySet<Identity> {
  const { world, dialect, database } = realm;
  const identities = saved.map(({ stored }) => stored);
  const ids = saved.some((one) => one.ids === 'chosen') ? 'chosen' : 'made';
  const isPlain = deleted.size === 0 && database.columns === 'none' && !identities.some(hasEmptyIdentifier);
  if (isPlain && world.putAll(identities, ids)) return nobody;
  const losers = new Set<Identity>();
  const skipped = new Set<Address>();
  const taken = new Set<string>();
  const isTaken = (key: UniqueKey): boolean => {
    const holder = world.holder(key);
    return taken.has(key.join(' ')) || (holder !== undefined && !deleted.has(holder.id));
  };
  let alive = identities;
  for (const table of tables) {
    if (table === 'identifiers' && alive.some(hasEmptyIdentifier)) throw emptyIdentifier(realm);
    for (const identity of alive) checkColumns(identity, table, realm.database);
    const partial = dialect.batch.failures === 'per-item' && alive.length > 1;
    const inserted = new Set<string>();
    const refused: { readonly identity: Identity; readonly address: Address | undefined }[] = [];
    for (const identity of alive) {
      for (const { keys, address } of rowsOf(identity, table)) {
        if (!keys.some(isTaken)) {
          for (const key of keys) taken.add(key.join(' '));
          if (address) inserted.add(address.id);
        } else if (partial) refused.push({ identity, address });
        else throw conflictInDatabase();
      }
    }
    for (const { identity, address } of refused) {
      if (address && inserted.has(address.id)) skipped.add(address);
      else losers.add(identity);
    }
    if (table === 'identities') alive = alive.filter((identity) => !losers.has(identity));
  }
  if (losers.size > 0 && alive.length === identities.length - losers.size) deleteNone(realm);
  if (losers.size > 0 && dialect.batch.conflict === 'phantom') return losers;
  for (const id of deleted) world.remove(id);
  for (const identity of identities) if (!losers.has(identity)) world.put(without(skipped, identity), ids);
  return losers;
}

/** Of all that failed, nothing was inserted that would have to be deleted again; one release sends the statement. */
function deleteNone({ dialect, database }: Realm): void {
  if (dialect.batch.emptyDeletion === 'sent' && database.emptyLists === 'syntax-error')
    throw plainError('ERROR: syntax error at or near ")" (SQLSTATE 42601)');
}

function rowsOf(identity: Identity, table: Table): readonly Row[] {
  const keys = uniqueKeys(identity, table);
  if (table === 'identities' || table === 'identifiers') return keys.map((key) => ({ keys: [key] }));
  return identity[table].map((address, index) => ({ keys: keys.slice(2 * index, 2 * index + 2), address }));
}

/**
 * A refused row whose id another row of the same insert brought in is not missed: releases look for the ids only.
 * So the identity is created without that address.
 */
function without(skipped: ReadonlySet<Address>, identity: Identity): Identity {
  if (skipped.size === 0) return identity;
  return {
    ...identity,
    verifiableAddresses: identity.verifiableAddresses.filter((address) => !skipped.has(address)),
    recoveryAddresses: identity.recoveryAddresses.filter((address) => !skipped.has(address)),
  };
}
