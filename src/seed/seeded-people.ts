import type { Dialect } from '../dialect/behaviour.ts';
import { externalIdsOf } from '../fake/external-id.ts';
import { type People, shareOfPeople } from '../fake/index.ts';
import type { IdentitySchema } from '../identity/traits/identity-schema.ts';
import { parse } from '../json/parse.ts';
import type { Names, SeededPeople } from './create-people.ts';
import { markMember, markText, type SeedName } from './mark.ts';

/** Who is to be sent. */
export interface Sent extends SeedName {
  readonly people: People;
  readonly schema: IdentitySchema;
  /** How many of each 1,000 cannot sign in. */
  readonly inactive: number;
}

/** The people of a seed for a release, each with the mark that they are known by later. */
export function seededPeople({ people, schema, seed, namespace, inactive }: Sent, dialect: Dialect): SeededPeople {
  const mark = markText({ seed, namespace });
  const isInactive = shareOfPeople(seed, 'inactive', inactive);
  const externalId = dialect.identity.externalId ? externalIdsOf(seed, namespace) : () => undefined;
  const start = `{"schema_id":${JSON.stringify(schema.id)},"traits":`;
  const names = (i: number): Names | undefined => {
    const verdict = schema.validate(parse(people.traits(i)));
    const derived = verdict.ok ? verdict.derived : undefined;
    const found = { externalId: externalId(i), identifier: derived?.identifiers[0]?.value };
    const addresses = [...(derived?.verifiableAddresses ?? []), ...(derived?.recoveryAddresses ?? [])];
    return found.externalId === undefined && found.identifier === undefined && addresses.length === 0
      ? undefined
      : found;
  };
  const body = (i: number): string => {
    const id = externalId(i);
    return `${start}${people.traits(i)}${isInactive(i) ? ',"state":"inactive"' : ''}${id === undefined ? '' : `,"external_id":"${id}"`},"metadata_admin":{"${markMember}":${mark(i)}}}`;
  };
  return { seed, namespace, body, names };
}
