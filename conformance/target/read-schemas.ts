import { readFile } from 'node:fs/promises';
import { readKratosConfig } from '../../src/config/read-kratos-config.ts';
import type { SchemaText } from '../people/target-schema.ts';
import { UsageError } from '../runner/usage-error.ts';
import type { Transport } from './transport.ts';

/** Identity schemas of files, `ID=FILE`. @throws UsageError when one cannot be read */
export function schemasOfFiles(assignments: readonly string[]): Promise<readonly SchemaText[]> {
  return Promise.all(
    assignments.map(async (assignment) => {
      const [id = '', ...rest] = assignment.split('=');
      const file = rest.join('=');
      const source = await readFile(file, 'utf8').catch((error: Error) => {
        throw new UsageError(`the identity schema ${id} cannot be read: ${error.message}. Name a file that is there.`);
      });
      return { id, source };
    }),
  );
}

/** Identity schemas that a kratos.yml names, the default one first. @throws ConfigError */
export async function schemasOfConfig(file: string): Promise<readonly SchemaText[]> {
  const { identitySchemas, settings } = await readKratosConfig(file, { skipMissingSchemas: true });
  const isDefault = ({ id }: SchemaText) => id === settings.defaultSchemaId;
  return [...identitySchemas.filter(isDefault), ...identitySchemas.filter((schema) => !isDefault(schema))];
}

/** Identity schemas that a listener shows at this URL; undefined when it shows none. */
export async function schemasOfUrl(url: string, transport: Transport): Promise<readonly SchemaText[] | undefined> {
  const { origin, pathname } = new URL(url);
  const target = `${pathname.replace(/\/$/, '')}?per_page=250&page=0`;
  try {
    const answer = await transport.send({ method: 'GET', origin, target, headers: {}, body: undefined });
    const list: unknown = answer.status === 200 ? JSON.parse(answer.text) : undefined;
    if (!Array.isArray(list)) return undefined;
    return list.map(({ id, schema }) => ({ id: String(id), source: JSON.stringify(schema) }));
  } catch {
    return undefined;
  }
}
