import { ConfigError } from '../config/config-error.ts';
import { defaultSchema, defaultSchemaId } from '../config/default-schema.ts';
import type { Dialect } from '../dialect/behaviour.ts';
import { SchemaRefused } from '../identity/traits/check-document.ts';
import { compileIdentitySchema, type IdentitySchema, type SchemaSource } from '../identity/traits/identity-schema.ts';

/** People with an e-mail address and a name, where no identity schema is given. */
export const presetSchema: SchemaSource = {
  id: defaultSchemaId,
  url: 'preset://default',
  source: defaultSchema,
  isOwn: true,
};

/** An identity schema that is given as a value. */
export function inlineSchema(id: string, schema: object): SchemaSource {
  return { id, url: `inline:///${encodeURIComponent(id)}.schema.json`, source: JSON.stringify(schema) };
}

/** Of several schemas the one named `default`, or else the first. */
export function defaultIdOf(given: readonly SchemaSource[]): string {
  return given.some(({ id }) => id === defaultSchemaId) ? defaultSchemaId : (given[0]?.id ?? defaultSchemaId);
}

/** Compiles an identity schema. @throws ConfigError when Kratos would not start with it */
export function compileGiven(source: SchemaSource, dialect: Dialect): IdentitySchema {
  try {
    return compileIdentitySchema(source, dialect);
  } catch (error) {
    if (!(error instanceof SchemaRefused)) throw error;
    throw new ConfigError(
      `the identity schema ${JSON.stringify(source.id)} (${source.url}) is wrong at ${error.pointer}: ${error.reason}. Kratos does not start with it either; mend it there.`,
    );
  }
}
