import type { Dialect } from '../../dialect/behaviour.ts';
import { type Formats, formatsOf } from './formats/formats.ts';
import { type CompilerOptions, compileSchema } from './json-schema/compiler.ts';
import type { SchemaNode } from './json-schema/schema-node.ts';
import { kratosExtension } from './keyword/extension.ts';
import { extensionSchema, extensionUrl, identitySchemaSchema, identityUrl } from './keyword/meta-schemas.ts';

/** What a release brings to the compilation of every identity schema. */
export interface ReleaseSchemas {
  /** What an identity schema has to satisfy when the server starts; compiled when one is checked. */
  readonly identityMetaSchema: () => SchemaNode;
  readonly options: Omit<CompilerOptions, 'documents'>;
}

/** Compiles a release's own schemas, once. */
export function releaseSchemas(dialect: Dialect): ReleaseSchemas {
  const known = compiled.get(dialect);
  if (known !== undefined) return known;
  const { traits } = dialect;
  const formats: Formats = formatsOf(dialect);
  const common = { formats, hosts: traits.urlHosts, enumText: traits.enumText };
  const documents = new Map([
    [extensionUrl, extensionSchema(dialect)],
    [identityUrl, identitySchemaSchema(dialect)],
  ]);
  const trusted: CompilerOptions = { ...common, documents, metaSchemas: 'trusted' };
  const extension = kratosExtension(dialect, compileSchema(extensionUrl, trusted).node);
  let metaSchema: SchemaNode | undefined;
  const schemas: ReleaseSchemas = {
    identityMetaSchema: () => {
      metaSchema ??= compileSchema(identityUrl, trusted).node;
      return metaSchema;
    },
    options: { ...common, extension, metaSchemas: 'checked' },
  };
  compiled.set(dialect, schemas);
  return schemas;
}

const compiled = new WeakMap<Dialect, ReleaseSchemas>();
