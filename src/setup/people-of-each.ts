import { ConfigError } from '../config/config-error.ts';
import { remoteReference } from '../config/remote-reference.ts';
import { compilePeople, countUnique, type People, type PeopleOptions, SchemaUnsatisfiable } from '../fake/index.ts';
import type { IdentitySchema } from '../identity/traits/identity-schema.ts';

/**
 * The people of a seed for each of several identity schemas; none of them share anything.
 * @param count how many there have to be
 * @throws ConfigError when nobody, or not as many, can be made for one of the schemas
 */
export function peopleOfEach(
  schemas: readonly IdentitySchema[],
  count: number,
  options: Omit<PeopleOptions, 'schema' | 'others'>,
): readonly People[] {
  const counts =
    schemas.length === 1
      ? []
      : schemas.map((schema) => namingSchema(schema, schemas, () => countUnique({ ...options, schema })));
  return schemas.map((schema, at) => {
    const others: PeopleOptions['others'] = { before: counts.slice(0, at), after: counts.slice(at + 1) };
    const people = namingSchema(schema, schemas, () => compilePeople({ ...options, schema, others }));
    if (people.count < count)
      throw new ConfigError(
        `the identity schema ${JSON.stringify(schema.id)} has room for ${people.count} people, not for ${count}. Ask for fewer.`,
      );
    return people;
  });
}

function namingSchema<T>(schema: IdentitySchema, all: readonly IdentitySchema[], work: () => T): T {
  const name = JSON.stringify(schema.id);
  const remote = remoteReference(schema);
  if (remote !== undefined) throw new ConfigError(`nobody can be made for the identity schema ${name}: ${remote}.`);
  try {
    return work();
  } catch (error) {
    if (!(error instanceof SchemaUnsatisfiable)) throw error;
    const instead = all.length > 1 ? ' (Each schema gets its share of the people; leave this one out.)' : '';
    throw new ConfigError(`nobody satisfies the identity schema ${name}: ${error.message}${instead}`);
  }
}
