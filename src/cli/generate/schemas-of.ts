import { ConfigError } from '../../config/config-error.ts';
import type { Dialect } from '../../dialect/behaviour.ts';
import { SchemaRefused } from '../../identity/traits/check-document.ts';
import { compileIdentitySchema, type IdentitySchema } from '../../identity/traits/identity-schema.ts';
import { readSetup } from '../../server/setup.ts';
import type { PeopleChoice } from './lives.ts';
import { presets } from './presets.ts';

/**
 * The identity schemas that the command line names: one, or all those of a kratos.yml; or the one that there is without.
 * @throws ConfigError
 */
export async function schemasOf(
  { schema, schemaId, config, allowRemoteRefs }: PeopleChoice,
  dialect: Dialect,
): Promise<readonly IdentitySchema[]> {
  if (schema !== undefined && config !== undefined)
    throw new ConfigError('--schema and --config both name an identity schema; leave one of them out.');
  if (schema !== undefined && Object.hasOwn(presets, schema)) return [presetSchema(schema, schemaId, dialect)];
  const identitySchema = schema === undefined ? [] : [`${schemaId ?? 'default'}=${schema}`];
  const { schemas } = await readSetup({ config, identitySchema, allowRemoteRefs }, dialect);
  return schemaId === undefined ? schemas : [schemaNamed(schemaId, schemas)];
}

function presetSchema(name: string, id: string | undefined, dialect: Dialect): IdentitySchema {
  const url = `preset://${name}`;
  try {
    return compileIdentitySchema({ id: id ?? 'default', url, source: presets[name]! }, dialect);
  } catch (error) {
    if (!(error instanceof SchemaRefused)) throw error;
    throw new ConfigError(
      `${dialect.release} does not know ${error.pointer} of the preset ${name}: ${error.reason}. Name a file instead.`,
    );
  }
}

/** @throws ConfigError that names those that there are */
export function schemaNamed<S extends { readonly id: string }>(id: string, schemas: readonly S[]): S {
  const found = schemas.find((candidate) => candidate.id === id);
  if (found) return found;
  const ids = schemas.map((candidate) => JSON.stringify(candidate.id)).join(', ');
  throw new ConfigError(`there is no identity schema ${JSON.stringify(id)}; expected one of ${ids}.`);
}
