import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ConfigReading, readKratosConfig } from './read-kratos-config.ts';

const folder = mkdtempSync(join(tmpdir(), 'identikit-schemas-'));
let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    if (pathname === '/schema.json') response.end('{"title":"from afar"}');
    else if (pathname === '/long.json') response.end(`{"title":"${'x'.repeat(2 * 1024 * 1024)}"}`);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const put = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  return join(folder, path);
};
const read = (identity: object, more: Partial<ConfigReading> = {}) =>
  readKratosConfig(put('project/kratos.yml', JSON.stringify({ identity })), {
    skipMissingSchemas: false,
    environment: {},
    ...more,
  });
const readOne = async (url: string, more: Partial<ConfigReading> = {}) => {
  const { identitySchemas, notices } = await read({ schemas: [{ id: 'default', url }] }, more);
  return { source: identitySchemas[0]?.source, notices };
};

describe('an identity schema is found', () => {
  it('at an absolute path', async () => {
    const path = put('elsewhere/user.json', '{"title":"absolute"}');
    expect(await readOne(`file://${path}`)).toEqual({ source: '{"title":"absolute"}', notices: [] });
  });

  it('beside the configuration by a relative path', async () => {
    const path = put('project/schemas/user.json', '{"title":"relative"}');
    const { source, notices } = await readOne('file://./schemas/user.json');
    expect(source).toBe('{"title":"relative"}');
    expect(notices).toEqual([`identity.schemas.0.url: ./schemas/user.json is read from ${path}`]);
  });

  it('beside the configuration by the longest end of a path inside a container', async () => {
    put('project/person.json', '{"title":"by name"}');
    expect((await readOne('file:///etc/config/kratos/v1/person.json')).source).toBe('{"title":"by name"}');
    put('project/v1/person.json', '{"title":"by folder and name"}');
    expect((await readOne('file:///etc/config/kratos/v1/person.json')).source).toBe('{"title":"by folder and name"}');
  });

  it('never above the folder of the configuration', async () => {
    put('secret.json', '{}');
    await expect(readOne('file:///etc/../../secret.json')).rejects.toThrow('there is no file');
  });

  it('in base64', async () => expect((await readOne('base64://eyJhIjoi8J+YgCJ9')).source).toBe('{"a":"😀"}'));

  it('by HTTP', async () => expect((await readOne(`${origin}/schema.json`)).source).toBe('{"title":"from afar"}'));

  it('by an id of any kind', async () => {
    const schemas = [{ id: 'preset://email', url: 'base64://e30=' }];
    const { settings } = await read({ schemas, default_schema_id: 'preset://email' });
    expect(settings.defaultSchemaId).toBe('preset://email');
  });

  it('through the environment', async () => {
    const environment = {
      IDENTITY_SCHEMAS_0_URL: 'base64://W10=',
      IDENTITY_SCHEMAS_1_ID: 'b',
      IDENTITY_SCHEMAS_1_URL: 'base64://e30=',
    };
    const { identitySchemas } = await read({ schemas: [{ id: 'default', url: 'base64://e30=' }] }, { environment });
    expect(identitySchemas.map(({ id, source }) => [id, source])).toEqual([
      ['default', '[]'],
      ['b', '{}'],
    ]);
  });
});

describe('the environment may give all identity schemas', () => {
  const schemas = [{ id: 'default', url: 'file:///nowhere.json' }];

  it('as JSON', async () => {
    const environment = { IDENTITY_SCHEMAS: '[{"id":"z","url":"base64://e30="}]', IDENTITY_DEFAULT_SCHEMA_ID: 'z' };
    const { identitySchemas, notices } = await read({ schemas }, { environment });
    expect(identitySchemas).toEqual([{ id: 'z', url: 'base64://e30=', source: '{}' }]);
    expect(notices).toContain('identity.schemas is taken from IDENTITY_SCHEMAS of the environment');
  });

  it('but as nothing else', async () => {
    const refused = read({ schemas }, { environment: { IDENTITY_SCHEMAS: 'z' } });
    await expect(refused).rejects.toThrow('environment variable IDENTITY_SCHEMAS is "z"; expected a list');
  });
});

describe('an identity schema is refused', () => {
  it.each([
    ['ftp://x/y', 'identity.schemas.0.url is "ftp://x/y"; expected a URL that starts with file://'],
    ['./schema.json', 'expected a URL that starts with file://'],
    ['base64://!', 'identity.schemas.0.url: what follows base64:// is not base64'],
    ['base64://aGVsbG8=', 'identity.schemas.0.url: base64://aGVsbG8= holds no JSON'],
    ['file:///', 'EISDIR'],
  ])('%s', (url, message) => expect(readOne(url)).rejects.toThrow(message));

  it('when it is too long or cannot be fetched', async () => {
    await expect(readOne(`${origin}/long.json`)).rejects.toThrow('is longer than 1 MB');
    await expect(readOne(`${origin}/none.json`)).rejects.toThrow('answered with status 404');
    await expect(readOne('http://127.0.0.1:1/')).rejects.toThrow(/could not be fetched.*--skip-missing-schemas/);
    const slow: typeof fetch = () => Promise.reject(new DOMException('', 'TimeoutError'));
    await expect(readOne('https://slow.example/', { fetch: slow })).rejects.toThrow('no answer within 10 s');
  });

  it.each([
    [{}, 'identity.schemas is not set; expected a list of identity schemas'],
    [{ schemas: [] }, 'identity.schemas is []; expected a list of identity schemas'],
    [{ schemas: 'x' }, 'identity.schemas is "x"; expected a list'],
    [{ schemas: [{ url: 'base64://e30=' }] }, 'identity.schemas.0.id is not set; expected the id'],
    [{ schemas: [{ id: 'a' }] }, 'identity.schemas.0.url is not set; expected the URL'],
    [
      {
        default_schema_id: 'c',
        schemas: [
          { id: 'a', url: 'base64://e30=' },
          { id: 'b', url: 'base64://e30=' },
        ],
      },
      'identity.default_schema_id is "c"; expected the id of a schema in identity.schemas: "a", "b"',
    ],
    [
      {
        schemas: [
          { id: 'a', url: 'base64://e30=' },
          { id: 'a', url: 'base64://e30=' },
        ],
      },
      'identity.schemas.1.id is "a"; expected an id other than that of identity.schemas.0',
    ],
  ])('in a list that is wrong: %j', (identity, message) => expect(read(identity)).rejects.toThrow(message));
});

describe('a missing identity schema can be skipped', () => {
  const gone = { id: 'gone', url: 'file:///nowhere/gone.json' };
  const here = { id: 'here', url: 'base64://e30=' };
  const more = { skipMissingSchemas: true };

  it('and the rest serves', async () => {
    const { identitySchemas, settings, notices } = await read(
      { schemas: [gone, here], default_schema_id: 'here' },
      more,
    );
    expect(identitySchemas.map(({ id }) => id)).toEqual(['here']);
    expect(settings.defaultSchemaId).toBe('here');
    expect(notices).toEqual(['identity schema "gone" is skipped: there is nothing at file:///nowhere/gone.json']);
  });

  it('and the first of the rest is the default when that was the missing one', async () => {
    const { settings, notices } = await read({ schemas: [gone, here], default_schema_id: 'gone' }, more);
    expect(settings.defaultSchemaId).toBe('here');
    expect(notices).toContain('identity schema "here" is the default instead of "gone"');
  });

  it('and another one stands in when nothing is left', async () => {
    const identity = { schemas: [gone], default_schema_id: 'gone' };
    const { identitySchemas } = await read(identity, { ...more, standInSchema: '{"type":"object"}' });
    expect(identitySchemas).toEqual([{ id: 'gone', url: '', source: '{"type":"object"}' }]);
    expect((await read(identity, more)).identitySchemas).toEqual([]);
  });

  it('but a broken one cannot', async () => {
    await expect(read({ schemas: [{ id: 'default', url: 'base64://eA==' }] }, more)).rejects.toThrow('holds no JSON');
  });
});
