import { JsonNumber, type JsonValue } from '../../json/value.ts';
import { shown, valueAt } from '../json-tree.ts';
import type { About } from '../server.ts';
import { identifierPaths } from './schema.ts';

/** An identity as the API shows it. */
export type Identity = JsonValue;

/** The text of a member of an identity; `''` where there is none. */
export const textAt = (identity: Identity, ...path: readonly string[]): string => shown(valueAt(identity, ...path));

/** The identity schema with this id. */
export const schemaOf = (about: About, id: string): unknown => about.schemas.find((schema) => schema.id === id)?.schema;

/** What people call an identity: its first identifier, or else a scalar among its traits, or its id. */
export function nameOf(identity: Identity, about: About): string {
  const traits = valueAt(identity, 'traits');
  const paths = identifierPaths(schemaOf(about, textAt(identity, 'schema_id')));
  const identifier = paths.map((path) => shown(valueAt(traits, ...path))).find((text) => text !== '');
  return identifier ?? scalarsOf(traits)[0] ?? textAt(identity, 'id');
}

/** What else the traits say, in one line. */
export function restOf(identity: Identity, about: About): string {
  const name = nameOf(identity, about);
  const traits = valueAt(identity, 'traits');
  return (traits instanceof Map ? [...traits.values()] : [])
    .map((trait) =>
      scalarsOf(trait)
        .filter((text) => text !== name)
        .join(' '),
    )
    .filter((text) => text !== '')
    .join(', ');
}

function scalarsOf(value: JsonValue | undefined): string[] {
  if (value === undefined || value === null) return [];
  if (value instanceof Map || Array.isArray(value)) return [...value.values()].flatMap(scalarsOf);
  if (typeof value === 'boolean') return [];
  return [value instanceof JsonNumber ? value.literal : value].filter((text) => text !== '');
}
