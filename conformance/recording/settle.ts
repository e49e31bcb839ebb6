import { withoutIdentity } from './naming.ts';
import { isObject, type Json, mapJson } from './scenario.ts';

/**
 * Puts what a server may order as it likes into one order: rows with ids, addresses, identifiers, the causes of a
 * refusal. Their order, where it matters, is asserted by relations. Long lists of alike rows are folded.
 */
export function settle(body: Json): Json {
  return foldLists(mapJson(body, (value) => (isObject(value) ? settleMembers(value) : sortRows(value))));
}

/** A list of 50 or more items that are the same but for their ids, as `{ $repeat, item }`. */
export function foldLists(value: Json): Json {
  return mapJson(value, (list) => {
    if (!Array.isArray(list) || list.length < 50) return list;
    const bare = (item: Json): string => withoutIdentity(JSON.stringify(item));
    const first = bare(list[0]);
    return list.every((item) => bare(item) === first) ? { $repeat: list.length, item: JSON.parse(first) } : list;
  });
}

function sortRows(value: Json): Json {
  const rows = value as readonly Json[];
  if (!rows.every((row) => isObject(row) && typeof row.id === 'string')) return rows;
  return sortBy(rows, (row) => isObject(row) && JSON.stringify([row.id, row.value ?? null, row]));
}

function settleMembers(value: { readonly [name: string]: Json }): Json {
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, settleMember(name, member)]));
}

function settleMember(name: string, member: Json): Json {
  if (name === 'reason' && typeof member === 'string') return settleReason(member);
  if (!Array.isArray(member)) return member;
  if (name === 'identifiers') return [...member].sort();
  if (name !== 'verifiable_addresses' && name !== 'recovery_addresses') return member;
  const nameless = member.map((address) =>
    isObject(address) && 'id' in address ? { ...address, id: '«address»' } : address,
  );
  return sortBy(
    nameless,
    (address) => isObject(address) && JSON.stringify([address.via ?? null, address.value ?? null]),
  );
}

/** Kratos walks maps when it refuses traits: the names in a line, and the lines after the first, come in any order. */
function settleReason(reason: string): string {
  const sortNames = (names: string): string =>
    names
      .split(/(?<="), (?=")/)
      .sort()
      .join(', ');
  const [first, ...rest] = reason.replace(/(?<=additionalProperties )".*"(?= not allowed)/g, sortNames).split('\n');
  return [first, ...rest.sort()].join('\n');
}

function sortBy(list: readonly Json[], key: (item: Json) => string | false): readonly Json[] {
  const keyed = list.map((item) => [key(item) || '', item] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, item]) => item);
}
