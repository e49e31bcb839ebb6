import type { Dialect } from '../../../dialect/behaviour.ts';
import { JsonError } from '../../../json/value.ts';
import type { Extension } from '../json-schema/compiler.ts';
import { SchemaFault } from '../json-schema/fault.ts';
import type { Keyword, SchemaNode } from '../json-schema/schema-node.ts';
import { deriveRecoveryAddress, deriveVerifiableAddress } from './addresses.ts';
import { deriveIdentifiers } from './identifiers.ts';
import { kratosKeyword, traitRoleReader } from './kratos-keyword.ts';

/** Kratos' keyword: derives from a trait what its schema says, and stops at the first thing wrong with it. */
export function kratosExtension(dialect: Dialect, metaSchema: SchemaNode): Extension {
  const { traits } = dialect;
  const readRole = traitRoleReader(dialect);
  const keyword: Keyword = (schema, { formats, at }) => {
    const written = schema.get(kratosKeyword);
    if (written === undefined) return undefined;
    const role = orFault(at, () => readRole(written));
    return (value, derivation) => {
      const trait = { value, role, schema, formats, derivation };
      const failure =
        deriveIdentifiers(trait, traits) ??
        deriveVerifiableAddress(trait, traits) ??
        deriveRecoveryAddress(trait, traits);
      return failure && [failure];
    };
  };
  return { metaSchema, keyword };
}

function orFault<T>(at: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new SchemaFault(`${at}/ory.sh~1kratos`, error.message);
  }
}
