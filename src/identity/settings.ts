import type { Hasher } from './credentials/hash/hash-password.ts';

/** What a kratos.yml may set and the API shows. Base URLs have no slash at the end; spans are in microseconds. */
export interface Settings {
  readonly adminBaseUrl: string;
  readonly publicBaseUrl: string;
  /** What GET /admin/version says. */
  readonly version: string;
  readonly defaultSchemaId: string;
  readonly hasher: Hasher;
  readonly sessionLifespan: number;
  /** How long a login may take that was begun (`selfservice.flows.login.lifespan`); an hour unless told otherwise. */
  readonly loginLifespan?: number | undefined;
  /** `session.whoami.required_aal: aal1`: a session of one factor will do, also where an identity has a second. */
  readonly oneFactorSuffices?: boolean | undefined;
  /** How long before its end a session can be extended; undefined: at any time. */
  readonly earliestPossibleExtend: number | undefined;
  readonly fasterSessionExtend: boolean;
  readonly recoveryLink: RecoveryMethod;
  readonly recoveryCode: RecoveryMethod;
  readonly recoveryUiUrl: string;
  readonly defaultReturnUrl: string;
  readonly allowedReturnUrls: readonly string[];
  /** `selfservice.methods.code.passwordless_enabled`: the code method counts as a first factor for everybody. */
  readonly codePasswordless: boolean;
  /** `selfservice.methods.password.config.migrate_hook.enabled`. */
  readonly migrationHook: boolean;
}

/** Whether one way of recovery is on, and how long what it hands out lives (microseconds). */
export interface RecoveryMethod {
  readonly enabled: boolean;
  readonly lifespan: number;
}
