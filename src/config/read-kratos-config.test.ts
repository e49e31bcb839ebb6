import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { type ConfigReading, readKratosConfig } from './read-kratos-config.ts';

const realFiles = fileURLToPath(new URL('../../fixtures/configs/', import.meta.url));
const names = readdirSync(realFiles).filter((name) => name.endsWith('.yml'));
const folder = mkdtempSync(join(tmpdir(), 'identikit-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hour = 3_600_000_000;
const reading: ConfigReading = { skipMissingSchemas: true, standInSchema: '{"type":"object"}', environment: {} };
const readReal = (name: string) => readKratosConfig(join(realFiles, name), reading);
const readYaml = (text: string, more: Partial<ConfigReading> = {}) => {
  const file = join(folder, 'kratos.yml');
  writeFileSync(file, text);
  return readKratosConfig(file, { ...reading, ...more });
};
const withSchema = 'identity: { schemas: [{ id: default, url: "base64://e30=" }] }\n';

describe('a real kratos.yml', () => {
  it('is at hand thirty times', () => expect(names).toHaveLength(30));

  it.each(names)('%s is read', async (name) => {
    const config = await readReal(name);
    expect(config.identitySchemas.map(({ id }) => id)).toEqual([config.settings.defaultSchemaId]);
    expect(config.ignored.length).toBeGreaterThan(0);
  });

  it.each(names)('%s is refused when its schemas are missing and nobody said to skip them', async (name) => {
    const read = readKratosConfig(join(realFiles, name), { ...reading, skipMissingSchemas: false });
    const key = name.startsWith('17-') ? 'identity.default_schema_url' : 'identity.schemas.0.url';
    await expect(read).rejects.toThrow(new RegExp(`^.*${name}: ${key}: there is no file .*--skip-missing-schemas`));
  });

  it.each(names)('%s says the same without the keys that are told to be ignored', async (name) => {
    const full = await readReal(name);
    const document = parse(readFileSync(join(realFiles, name), 'utf8'));
    for (const path of full.ignored) {
      const above = path.split('.');
      const last = above.pop()!;
      const parent = above.reduce((value, key) => value[key], document);
      expect(parent).toHaveProperty([last]);
      delete parent[last];
    }
    const file = join(folder, basename(name));
    writeFileSync(file, stringify(document));
    expect(await readKratosConfig(file, reading)).toEqual({ ...full, ignored: [] });
  });

  it('02: four schemas, code lifespan, session spans', async () => {
    const { settings, version, notices } = await readReal('02-blink.yml');
    expect(settings).toEqual({
      adminBaseUrl: 'http://0.0.0.0:4434',
      publicBaseUrl: 'http://127.0.0.1:4433',
      hasher: { algorithm: 'bcrypt', cost: 8 },
      defaultSchemaId: 'phone_no_password_v0',
      sessionLifespan: 720 * hour,
      loginLifespan: hour / 6,
      oneFactorSuffices: false,
      earliestPossibleExtend: 720 * hour,
      fasterSessionExtend: false,
      recoveryLink: { enabled: false, lifespan: hour },
      recoveryCode: { enabled: true, lifespan: hour / 4 },
      recoveryUiUrl: 'http://127.0.0.1:4455/recovery',
      defaultReturnUrl: 'http://localhost:3000/',
      allowedReturnUrls: ['http://127.0.0.1:4455/', 'http://localhost:3000/'],
      codePasswordless: false,
      migrationHook: false,
    });
    expect(version).toBe('v0.13.0');
    expect(notices).toHaveLength(5);
    expect(notices[3]).toContain('"username_password_deviceid_v0" is skipped');
    expect(notices[4]).toBe('a built-in identity schema stands in as "phone_no_password_v0"');
  });

  it('07: almost nothing but the schema, so all is default', async () => {
    const { settings, publicListener, adminListener, version, ignored } = await readReal('07-small-messanger.yml');
    expect(settings).toEqual({
      defaultSchemaId: 'default',
      sessionLifespan: 24 * hour,
      oneFactorSuffices: false,
      earliestPossibleExtend: undefined,
      fasterSessionExtend: false,
      recoveryLink: { enabled: false, lifespan: hour },
      recoveryCode: { enabled: true, lifespan: hour },
      recoveryUiUrl: 'https://www.ory.sh/kratos/docs/fallback/recovery',
      defaultReturnUrl: '',
      allowedReturnUrls: [],
      codePasswordless: false,
      migrationHook: false,
    });
    expect([publicListener, adminListener, version]).toEqual([{}, {}, undefined]);
    expect(ignored).toEqual(['selfservice', 'cookies', 'session']);
  });

  it('15: ports, argon2, link on, code off', async () => {
    const { settings, publicListener, adminListener, ignored } = await readReal('15-developer-friendly.yml');
    expect(publicListener).toEqual({ host: undefined, port: 4433 });
    expect(adminListener).toEqual({ host: undefined, port: 4434 });
    expect(settings).toMatchObject({
      hasher: {
        algorithm: 'argon2',
        memoryKiB: 8,
        iterations: 1,
        parallelism: 1,
        saltLength: 16,
        keyLength: 16,
      },
      recoveryLink: { enabled: true, lifespan: hour },
      recoveryCode: { enabled: false, lifespan: hour },
      sessionLifespan: hour,
      earliestPossibleExtend: hour,
    });
    expect(ignored).toContain('hashers.bcrypt');
    expect(ignored).toContain('selfservice.methods.link.config.base_url');
  });

  it('17: the one schema of old releases; argon2 settings do not choose argon2', async () => {
    const { settings, ignored } = await readReal('17-communication-app.yml');
    expect(settings.defaultSchemaId).toBe('default');
    expect(settings.publicBaseUrl).toBe('http://127.0.0.1:4455/.ory/kratos/public');
    expect(settings).not.toHaveProperty('hasher');
    expect(ignored).toContain('hashers');
    expect(ignored).toContain('selfservice.whitelisted_return_urls');
  });

  it('23: the passwordless code method', async () => {
    const { settings } = await readReal('23-ory-stack.yml');
    expect(settings.codePasswordless).toBe(true);
    expect(settings.recoveryCode).toEqual({ enabled: true, lifespan: hour / 4 });
  });
});

describe('a configuration', () => {
  it('may be JSON', async () => {
    const { settings, version } = await readYaml(
      '{\n\t"version": "v1.3.1",\n\t"session": {"lifespan": "90m"},\n\t"identity": {"default_schema_id": "a", "schemas": [{"id": "a", "url": "base64://e30="}]}\n}',
    );
    expect([settings.sessionLifespan, settings.defaultSchemaId, version]).toEqual([1.5 * hour, 'a', 'v1.3.1']);
  });

  it('switches on what a file may switch on', async () => {
    const { settings } = await readYaml(`${withSchema}
feature_flags: { faster_session_extend: true }
session: { whoami: { required_aal: aal1 } }
selfservice:
  methods:
    code: { enabled: false, passwordless_enabled: true }
    password: { config: { migrate_hook: { enabled: true, config: { url: "http://127.0.0.1/" } } } }
`);
    const flags = { fasterSessionExtend: true, oneFactorSuffices: true, migrationHook: true, codePasswordless: true };
    expect(settings).toMatchObject(flags);
    expect(settings.recoveryCode.enabled).toBe(true);
  });

  it('gives way to the environment, and says so', async () => {
    const { settings, publicListener, notices, version } = await readYaml(withSchema, {
      environment: {
        SERVE_PUBLIC_BASE_URL: 'https://login.example/kratos/',
        SERVE_PUBLIC_PORT: '5433',
        SELFSERVICE_METHODS_LINK_ENABLED: 'true',
        SELFSERVICE_ALLOWED_RETURN_URLS: 'https://a.example/,https://b.example/',
        SESSION_LIFESPAN: '2h',
        VERSION: '7',
      },
    });
    expect(settings).toMatchObject({
      publicBaseUrl: 'https://login.example/kratos',
      recoveryLink: { enabled: true },
      allowedReturnUrls: ['https://a.example/', 'https://b.example/'],
      sessionLifespan: 2 * hour,
    });
    expect(publicListener.port).toBe(5433);
    expect(version).toBeUndefined();
    expect(notices).toContain('serve.public.port is taken from SERVE_PUBLIC_PORT of the environment');
  });

  it.each([
    ['serve: { admin: { port: high } }', 'serve.admin.port is "high"; expected a whole number from 1 to 65535'],
    ['serve: { admin: { port: 70000 } }', 'serve.admin.port is 70000; expected a whole number from 1 to 65535'],
    ['serve: 4434', 'serve is 4434; expected keys below it'],
    ['serve: { public: { base_url: "localhost:4433" } }', 'serve.public.base_url is "localhost:4433"; expected a URL'],
    [
      `serve: { public: { base_url: "\${URL}" } }`,
      `is "\${URL}"; expected a URL such as http://127.0.0.1:4433/. Fill in`,
    ],
    ['session: { lifespan: 1d }', 'session.lifespan is "1d"; expected a span of time such as 1h30m'],
    ['session: { lifespan: -1h }', 'session.lifespan is "-1h"; expected a span of time'],
    ['hashers: { algorithm: md5 }', 'hashers.algorithm is "md5"; expected bcrypt or argon2'],
    ['hashers: { bcrypt: { cost: 3 } }', 'hashers.bcrypt.cost is 3; expected a whole number from 4 to 31'],
    ['hashers: { algorithm: argon2, argon2: { memory: lots } }', 'hashers.argon2.memory is "lots"; expected a size'],
    [
      'selfservice: { methods: { link: { enabled: maybe } } }',
      'selfservice.methods.link.enabled is "maybe"; expected true',
    ],
    ['selfservice: { allowed_return_urls: [1] }', 'selfservice.allowed_return_urls is [1]; expected a list of texts'],
    ['version: 1', 'version is 1; expected text'],
  ])('with a wrong value is refused by its path: %s', async (line, message) => {
    await expect(readYaml(`${withSchema}${line}\n`)).rejects.toThrow(message);
  });

  it('with a wrong variable is refused by its name', async () => {
    const read = readYaml(withSchema, { environment: { SERVE_ADMIN_PORT: 'x' } });
    await expect(read).rejects.toThrow('environment variable SERVE_ADMIN_PORT is "x"; expected a whole number');
  });

  it.each([
    ['a: b: c', /kratos\.yml:1:\d+: this is neither YAML nor JSON: .*Correct it/s],
    ['identity:\n  schemas: [\n', /kratos\.yml:\d+:\d+: this is neither YAML nor JSON/],
    ['a: 1\na: 2\n', /kratos\.yml:2:1: .*unique/],
    ['', /expected keys such as "identity" and "serve", found nothing/],
    ['- a', /found a list/],
    ['hello', /found "hello"/],
  ])('that is no configuration is refused with its place: %j', async (text, message) => {
    await expect(readYaml(text)).rejects.toThrow(message);
  });

  it('that is not there is refused by name', async () => {
    await expect(readKratosConfig(join(folder, 'no.yml'), reading)).rejects.toThrow(/no\.yml: there is no such file/);
    await expect(readKratosConfig(folder, reading)).rejects.toThrow(/EISDIR/);
  });
});
