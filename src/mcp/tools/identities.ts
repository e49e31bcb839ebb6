import { z } from 'zod';
import type { ReleaseName } from '../../dialect/release-name.ts';
import type { ApiAnswer, Mock } from '../mock.ts';
import { dataOf, inWorld, Refused, tool } from '../tool.ts';

/** Identities, and whatever else the mocked API does. */
export const identityTools = [
  tool({
    name: 'list_operations',
    title: 'Describe the mock',
    description: 'Tells the release that is mocked, its admin URL, the operations it serves, and its identity schemas.',
    input: {},
    effect: 'reads',
    run: async (mock) => ({ adminUrl: mock.adminUrl, ...(await aboutOf(mock)) }),
  }),
  tool({
    name: 'create_identity',
    title: 'Create an identity',
    description: 'Creates an identity in a world. A refusal comes with its explanation.',
    input: {
      ...inWorld,
      traits: z.record(z.string(), z.unknown()).describe('as the identity schema wants them'),
      schema_id: z.string().optional().describe('the default one unless told'),
      password: z.string().optional().describe('to sign in with'),
      more: z
        .record(z.string(), z.unknown())
        .optional()
        .describe('further members of the body, e.g. state or metadata_public'),
    },
    effect: 'changes',
    async run(mock, { world, traits, schema_id, password, more }) {
      const { identitiesPath: path, defaultSchema } = await aboutOf(mock);
      const credentials = password === undefined ? {} : { credentials: { password: { config: { password } } } };
      const json = { schema_id: schema_id ?? defaultSchema, traits, ...credentials, ...more };
      return bodyOf(await mock.send({ method: 'POST', path, json, world }), mock, world);
    },
  }),
  tool({
    name: 'find_identities',
    title: 'Find identities',
    description:
      'Finds an identity by its id or by a credential identifier such as an e-mail address, or lists a page of all.',
    input: {
      ...inWorld,
      id: z.string().optional(),
      identifier: z.string().optional().describe('what the person signs in with'),
      page_size: z.number().int().min(1).max(250).default(20),
    },
    effect: 'reads',
    async run(mock, { world, id, identifier, page_size }) {
      const { identitiesPath } = await aboutOf(mock);
      const query =
        identifier === undefined
          ? `page_size=${page_size}`
          : `credentials_identifier=${encodeURIComponent(identifier)}`;
      const path = id === undefined ? `${identitiesPath}?${query}` : `${identitiesPath}/${encodeURIComponent(id)}`;
      return bodyOf(await mock.send({ method: 'GET', path, world }), mock, world);
    },
  }),
  tool({
    name: 'generate_people',
    title: 'Generate people',
    description:
      'Makes fake people whose traits satisfy the identity schema: the same seed gives the same people. They are created in the world, or only shown.',
    input: {
      ...inWorld,
      count: z.number().int().min(1).max(200).default(5),
      seed: z.string().default('demo'),
      schema_id: z.string().optional().describe('the default one unless told'),
      create: z.boolean().default(true).describe('false only shows them'),
    },
    effect: 'changes',
    async run(mock, { world, count, seed, schema_id, create }) {
      const { identitiesPath: path, defaultSchema, schemas, release } = await aboutOf(mock);
      const schemaId = schema_id ?? defaultSchema;
      const schema = schemas.find(({ id }) => id === schemaId)?.schema;
      if (schema === undefined)
        throw new Refused(
          `There is no identity schema ${schemaId}; there are ${schemas.map(({ id }) => id).join(', ')}.`,
        );
      const bodies = await bodiesOf({ count, seed, schemaId, schema, release: release as ReleaseName });
      if (!create) return { people: bodies };
      const made: unknown[] = [];
      for (const json of bodies)
        made.push(await bodyOf(await mock.send({ method: 'POST', path, json, world }), mock, world));
      return { created: made.length, identities: made };
    },
  }),
  tool({
    name: 'send_request',
    title: 'Send a request',
    description: 'Sends any request to the mocked admin API and shows the answer; of a refused one also why.',
    input: {
      ...inWorld,
      method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
      path: z.string().startsWith('/').describe('path and query, e.g. /admin/identities?page_size=1'),
      json: z.unknown().optional().describe('the body'),
    },
    effect: 'destroys',
    async run(mock, { world, method, path, json }) {
      const { status, body, exchange } = await mock.send({ method, path, json, world });
      const explained = status < 400 ? {} : { explanation: await explanationOf(mock, exchange, world) };
      return { status, ...(body === undefined ? {} : { body }), ...explained };
    },
  }),
];

async function aboutOf(mock: Mock) {
  const about = await dataOf(mock.control(undefined).GET('/about'));
  if (!about) throw new Refused('The mock tells nothing about itself.');
  return about;
}

/** @throws Refused with the answer and its explanation, when it is no success */
async function bodyOf({ status, body, exchange }: ApiAnswer, mock: Mock, world: string | undefined): Promise<unknown> {
  if (status < 300) return body;
  const explanation = await explanationOf(mock, exchange, world);
  throw new Refused(JSON.stringify({ status, body, explanation }, null, 1));
}

async function explanationOf(mock: Mock, id: number | undefined, world: string | undefined): Promise<unknown> {
  if (id === undefined) return undefined;
  const { data } = await mock.control(world).GET('/journal/{id}', { params: { path: { id } } });
  return data?.explanation;
}

interface Wanted {
  readonly count: number;
  readonly seed: string;
  readonly schemaId: string;
  readonly schema: unknown;
  readonly release: ReleaseName;
}

/** @throws Refused when there are no such people */
async function bodiesOf({ count, schema, ...wanted }: Wanted): Promise<readonly unknown[]> {
  const { compileIdentities, SchemaUnsatisfiable } = await import('../../fake/index.ts');
  try {
    const life = compileIdentities({ ...wanted, schema: JSON.stringify(schema) });
    return Array.from({ length: count }, (_, i) => JSON.parse(life.body(i)));
  } catch (error) {
    if (error instanceof SchemaUnsatisfiable) throw new Refused(error.message);
    throw error;
  }
}
