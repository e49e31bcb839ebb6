import type { Identity } from '../identity/identity.ts';

/** A value that only one identity may have within an index, e.g. `['verifiable:email', 'ada@example.org']`. */
export type UniqueKey = readonly [index: string, value: string];

/** The tables that an identity's rows go to, in the order in which they are written. */
export const tables = ['identities', 'verifiableAddresses', 'recoveryAddresses', 'identifiers'] as const;

/** One of the tables. */
export type Table = (typeof tables)[number];

/**
 * What must be unique of an identity's rows in one table. The id of the identity itself is not among them.
 * @param withIds whether the ids of addresses are
 */
export function uniqueKeys(identity: Identity, table: Table, withIds = true): UniqueKey[] {
  const keys: UniqueKey[] = [];
  switch (table) {
    case 'identities':
      if (identity.externalId !== '') keys.push(['external_id', identity.externalId]);
      break;
    case 'verifiableAddresses':
      for (const { id, via, value } of identity.verifiableAddresses) {
        if (withIds) keys.push(['verifiable:id', id]);
        keys.push([verifiableIndex(via), value]);
      }
      break;
    case 'recoveryAddresses':
      for (const { id, via, value } of identity.recoveryAddresses) {
        if (withIds) keys.push(['recovery:id', id]);
        keys.push([recoveryIndex(via), value]);
      }
      break;
    case 'identifiers':
      for (const { type, identifiers = [] } of identity.credentials.values())
        for (const identifier of identifiers) keys.push([identifierIndex(type), identifier]);
  }
  return keys;
}

/**
 * The values that must be unique of an identity, each once, if it has so few rows that none of them can break an index
 * with another of them: at most one in each index.
 * @returns undefined for an identity with more
 */
export function valuesOfFewRows(identity: Identity): readonly string[] | undefined {
  const { externalId, verifiableAddresses, recoveryAddresses, credentials } = identity;
  if (verifiableAddresses.length > 1 || recoveryAddresses.length > 1) return undefined;
  const values = externalId === '' ? [] : [externalId];
  const add = (value: string): void => {
    if (!values.includes(value)) values.push(value);
  };
  for (const { value } of verifiableAddresses) add(value);
  for (const { value } of recoveryAddresses) add(value);
  for (const [key, { type, identifiers = [] }] of credentials) {
    if (identifiers.length > 1 || key !== type) return undefined;
    for (const identifier of identifiers) add(identifier);
  }
  return values;
}

/** Whether somebody chose the ids of addresses, or they were made here, so that nobody can have them yet. */
export type AddressIds = 'chosen' | 'made';

/** Whether a key is the id of an address. */
export const isAddressId = ([index]: UniqueKey): boolean => index === 'verifiable:id' || index === 'recovery:id';

/** Whether a key stands twice among those of one table: an identity can break an index by itself, with the same oidc link twice. */
export function hasTwins(keys: readonly UniqueKey[]): boolean {
  if (keys.length < 2) return false;
  if (keys.length === 2) return keys[0]![0] === keys[1]![0] && keys[0]![1] === keys[1]![1];
  return new Set(keys.map(([index, value]) => `${index} ${value}`)).size < keys.length;
}

/** Whether a key is one of an identity's. */
export function holds(identity: Identity, [index, value]: UniqueKey): boolean {
  return tables.some((table) => uniqueKeys(identity, table).some((key) => key[0] === index && key[1] === value));
}

/** Whether two states of an identity have the same rows in a table, as far as it can be seen without comparing them. */
export function hasSameKeys(a: Identity, b: Identity, table: Table): boolean {
  switch (table) {
    case 'identities':
      return a.externalId === b.externalId;
    case 'verifiableAddresses':
      return a.verifiableAddresses === b.verifiableAddresses;
    case 'recoveryAddresses':
      return a.recoveryAddresses === b.recoveryAddresses;
    case 'identifiers':
      return a.credentials === b.credentials;
  }
}

const verifiableIndex = (via: string): string => (via === 'email' ? 'verifiable:email' : `verifiable:via:${via}`);
const recoveryIndex = (via: string): string => (via === 'email' ? 'recovery:email' : `recovery:via:${via}`);

/** The index of identifiers of one credential type. */
export const identifierIndex = (type: string): string =>
  type === 'password' ? 'identifier:password' : `identifier:${type}`;
