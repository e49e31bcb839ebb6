import { secrets, times, uuids } from '../likeness/changing.ts';

/** What is known of a run before it starts. */
export interface Run {
  /** The word that no other run has. */
  readonly word: string;
  readonly adminUrl: string;
  readonly publicUrl: string;
  /** The requests as text; ids and times in it are the scenario's own and keep their values. */
  readonly source: string;
}

/** Gives names to what changes from run to run in a text; the same id has the same name in all texts. */
export type Naming = (text: string) => string;

/** Values that a server always answers the same. */
const constants = ['00000000-0000-0000-0000-000000000000', '2006-01-02T15:04:05Z'];

/** The naming of one run: `«admin»`, `«id1»`, `«time»`, `{{run}}` and so on. */
export function createNaming({ word, adminUrl, publicUrl, source }: Run): Naming {
  const own = new Set([...constants, ...(source.match(uuids) ?? []), ...(source.match(times) ?? [])]);
  const ids = new Map<string, string>();
  const nameId = (id: string): string => {
    if (own.has(id)) return id;
    const name = ids.get(id) ?? `«id${ids.size + 1}»`;
    ids.set(id, name);
    return name;
  };
  const nameTime = (at: string): string => (own.has(at) || at.startsWith('0001-01-01') ? at : '«time»');
  return (text) => {
    const placed = text.replaceAll(adminUrl, '«admin»').replaceAll(publicUrl, '«public»').replaceAll(word, '{{run}}');
    const identified = placed.replace(uuids, nameId);
    return secrets
      .reduce((named, [pattern, name]) => named.replace(pattern, name), identified)
      .replace(times, nameTime);
  };
}

/** Calls all named ids of a text the same. */
export function withoutIdentity(named: string): string {
  return named.replace(/«id\d+»/g, '«id»');
}
