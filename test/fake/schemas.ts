import { readdirSync, readFileSync } from 'node:fs';
import { newestRelease, releases } from '../../src/dialect/releases.ts';
import { compileIdentitySchema, type IdentitySchema } from '../../src/identity/traits/identity-schema.ts';

const folder = new URL('../../fixtures/schemas/', import.meta.url);

/** The text of an identity schema in fixtures/schemas. */
export function schemaText(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8');
}

/** All identity schemas of real projects with which Kratos starts. */
export const corpus: readonly string[] = readdirSync(new URL('corpus/', folder))
  .filter((file) => file.endsWith('.json'))
  .map((file) => `corpus/${file}`);

/** Compiles an identity schema as the newest release does. */
export function compiled(source: string): IdentitySchema {
  return compileIdentitySchema({ id: 'default', url: 'file:///identity.schema.json', source }, releases[newestRelease]);
}

/** An identity schema with these traits. */
export function schemaOf(traits: object): string {
  const $schema = 'http://json-schema.org/draft-07/schema#';
  return JSON.stringify({ $schema, type: 'object', properties: { traits: { type: 'object', ...traits } } });
}

/** What Kratos lets people log in with. */
export const identifier = { 'ory.sh/kratos': { credentials: { password: { identifier: true } } } };
