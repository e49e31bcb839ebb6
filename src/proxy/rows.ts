import { uuids } from '../../conformance/likeness/changing.ts';
import { linkTargets } from '../../conformance/target/link-targets.ts';
import type { WireAnswer } from '../../conformance/target/transport.ts';
import { jsonOrUndefined } from '../json/json-or-undefined.ts';
import { isObject, type Pairs } from './pairs.ts';

/** Two answers with those rows of a list that can be compared, and how many were left out. */
export interface CommonRows {
  readonly real: WireAnswer;
  readonly own: WireAnswer;
  readonly left: number;
}

/**
 * Leaves out of two lists what only one of the servers can know: rows that the reference has not got, and, where there
 * are more pages, rows that the deployment shows on another one.
 */
export function commonRows(real: WireAnswer, own: WireAnswer, pairs: Pairs): CommonRows {
  const [reals, owns] = [rowsOf(real.text), rowsOf(own.text)];
  if (reals === undefined || owns === undefined) return { real, own, left: 0 };
  const known = reals.filter(({ id }) => pairs.knows(String(id)));
  const isPaged = [real, own].some(({ headers }) => linkTargets(headers.link).has('next'));
  const shown = new Set(known.map(({ id }) => pairs.own(String(id))));
  const kept = isPaged ? owns.filter(({ id }) => shown.has(String(id))) : owns;
  const there = new Set(kept.map(({ id }) => String(id)));
  const both = isPaged ? known.filter(({ id }) => there.has(pairs.own(String(id))!)) : known;
  return {
    real: { ...real, text: JSON.stringify(both) },
    own: { ...own, text: JSON.stringify(kept) },
    left: reals.length - both.length,
  };
}

type Row = Readonly<Record<string, unknown>>;

function rowsOf(text: string): readonly Row[] | undefined {
  const value = jsonOrUndefined(text);
  const isList = Array.isArray(value) && value.every((row) => isObject(row) && isId(row.id));
  return isList ? value : undefined;
}

/** Identity schemas have names of their own. */
const isId = (id: unknown): boolean => typeof id === 'string' && id.replace(uuids, '') === '' && id !== '';
