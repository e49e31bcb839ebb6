import type { Dialect } from '../../../dialect/behaviour.ts';
import type { Extension } from '../json-schema/compiler.ts';
import { SchemaFault } from '../json-schema/fault.ts';
import type { Keyword, SchemaNode } from '../json-schema/schema-node.ts';
import { deriveRecoveryAddress, deriveVerifiableAddress } from './addresses.ts';
import { deriveIdentifiers } from './identifiers.ts';
import { kratosKeyword, readTraitRole } from './kratos-keyword.ts';

/** Kratos' keyword: derives from a trait what its schema says, and stops at the first thing wrong with it. */
export function kratosExtension({ traits, json }: Dialect, metaSchema: SchemaNode): Extension {
  const keyword: Keyword = (schema, { formats, at }) => {
    const written = schema.get(kratosKeyword);
    if (written === undefined) return undefined;
    const role = readRole(written, at);
    return (value, derivation) => {
      const trait = { value, role, schema, formats, derivation };
      const failure =
        deriveIdentifiers(trait, traits) ??
        deriveVerifiableAddress(trait, traits) ??
        deriveRecoveryAddress(trait, traits);
      return failure && [failure];
    };
  };
  const readRole = (written: Parameters<typeof readTraitRole>[0], at: string) => {
    try {
      return readTraitRole(written, json);
    } catch (error) {
      throw new SchemaFault(`${at}/ory.sh~1kratos`, (error as Error).message);
    }
  };
  return { metaSchema, keyword };
}
