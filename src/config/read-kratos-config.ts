import type { RecoveryMethod, Settings } from '../identity/settings.ts';
import { readHasher } from './hasher.ts';
import { isHttpUrl } from './http-url.ts';
import { type ConfiguredSchema, readIdentitySchemas } from './identity-schemas.ts';
import { type Environment, type Keys, keysOf } from './keys.ts';
import { readDocument } from './read-document.ts';

/** What a kratos.yml says, with Kratos' defaults for what it does not say. */
export interface KratosConfig {
  /** In the order of the file; at least one, except that all were skipped and nothing stood in. */
  readonly identitySchemas: readonly ConfiguredSchema[];
  /** Base URLs and hasher are there only if the file sets them. */
  readonly settings: ConfiguredSettings;
  readonly publicListener: ConfiguredListener;
  readonly adminListener: ConfiguredListener;
  /** The release that the file was written for, e.g. `v1.3.1`. */
  readonly version: string | undefined;
  /** Paths of keys that have no effect here, e.g. `dsn`, `courier`, `serve.public.cors`; a path covers all below it. */
  readonly ignored: readonly string[];
  /** What people should know: variables that won over the file, schemas skipped or found elsewhere. */
  readonly notices: readonly string[];
}

/** Settings as far as a kratos.yml decides them. */
export type ConfiguredSettings = Omit<Settings, 'adminBaseUrl' | 'publicBaseUrl' | 'hasher' | 'version'> &
  Partial<Pick<Settings, 'adminBaseUrl' | 'publicBaseUrl' | 'hasher'>>;

/** Where the file wants one of the two ports to listen. */
export interface ConfiguredListener {
  readonly host: string | undefined;
  readonly port: number | undefined;
}

/** How to read a configuration. */
export interface ConfigReading {
  /** Goes on without identity schemas that are not where the file says. */
  readonly skipMissingSchemas: boolean;
  /** The text of the schema that stands in when none could be read. */
  readonly standInSchema?: string;
  /** Variables that win over the file, such as SERVE_PUBLIC_BASE_URL; those of the process unless given. */
  readonly environment?: Environment;
  readonly fetch?: typeof fetch;
}

const hour = 3_600_000_000;

/**
 * Reads a kratos.yml (YAML or JSON). Keys that it does not know are told, never refused.
 * @throws ConfigError when the file, a value in it or a schema cannot be used; its message is for people
 */
export async function readKratosConfig(file: string, reading: ConfigReading): Promise<KratosConfig> {
  const environment = reading.environment ?? process.env;
  // VERSION is a name that many a build sets for its own purposes.
  const keys = keysOf(await readDocument(file), file, { ...environment, VERSION: undefined });
  const { schemas, defaultId, notices } = await readIdentitySchemas(keys, {
    configFile: file,
    skipMissingSchemas: reading.skipMissingSchemas,
    standInSchema: reading.standInSchema,
    fetch: reading.fetch ?? fetch,
  });
  const settings = { ...readSettings(keys), defaultSchemaId: defaultId };
  const listeners = { publicListener: readListener(keys, 'public'), adminListener: readListener(keys, 'admin') };
  const version = keys.text('version');
  return {
    identitySchemas: schemas,
    settings,
    ...listeners,
    version,
    ignored: keys.unread(),
    notices: [...keys.overrides(), ...notices],
  };
}

function readSettings(keys: Keys): Omit<ConfiguredSettings, 'defaultSchemaId'> {
  const codePasswordless = keys.flag('selfservice.methods.code.passwordless_enabled') ?? false;
  const recoveryCode = readRecoveryMethod(keys, 'code', true);
  return {
    ...present('adminBaseUrl', readBaseUrl(keys, 'serve.admin.base_url')),
    ...present('publicBaseUrl', readBaseUrl(keys, 'serve.public.base_url')),
    ...present('hasher', readHasher(keys)),
    sessionLifespan: keys.span('session.lifespan') ?? 24 * hour,
    ...present('loginLifespan', keys.span('selfservice.flows.login.lifespan')),
    oneFactorSuffices: keys.text('session.whoami.required_aal') === 'aal1',
    earliestPossibleExtend: keys.span('session.earliest_possible_extend'),
    fasterSessionExtend: keys.flag('feature_flags.faster_session_extend') ?? false,
    recoveryLink: readRecoveryMethod(keys, 'link', false),
    // The passwordless method cannot be had without the method itself.
    recoveryCode: { ...recoveryCode, enabled: recoveryCode.enabled || codePasswordless },
    recoveryUiUrl: keys.text('selfservice.flows.recovery.ui_url') ?? 'https://www.ory.sh/kratos/docs/fallback/recovery',
    defaultReturnUrl: keys.text('selfservice.default_browser_return_url') ?? '',
    allowedReturnUrls: keys.texts('selfservice.allowed_return_urls') ?? [],
    codePasswordless,
    migrationHook: keys.flag('selfservice.methods.password.config.migrate_hook.enabled') ?? false,
  };
}

function readRecoveryMethod(keys: Keys, method: 'link' | 'code', enabled: boolean): RecoveryMethod {
  return {
    enabled: keys.flag(`selfservice.methods.${method}.enabled`) ?? enabled,
    lifespan: keys.span(`selfservice.methods.${method}.config.lifespan`) ?? hour,
  };
}

function readListener(keys: Keys, listener: 'public' | 'admin'): ConfiguredListener {
  return { host: keys.text(`serve.${listener}.host`), port: keys.whole(`serve.${listener}.port`, 1, 65535) };
}

function readBaseUrl(keys: Keys, path: string): string | undefined {
  const url = keys.text(path);
  if (url === undefined) return undefined;
  if (!isHttpUrl(url)) throw keys.refuse(path, 'a URL such as http://127.0.0.1:4433/');
  return url.replace(/\/+$/, '');
}

function present<K extends string, V>(name: K, value: V | undefined): { [name in K]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { [name in K]: V });
}
