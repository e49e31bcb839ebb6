import type { Settings } from '../identity/settings.ts';

const hour = 3_600_000_000;

/** What holds without a kratos.yml: like Kratos' own defaults, but with both ways of recovery on. */
export const defaultSettings: Omit<
  Settings,
  'adminBaseUrl' | 'publicBaseUrl' | 'hasher' | 'version' | 'defaultSchemaId'
> = {
  sessionLifespan: 24 * hour,
  earliestPossibleExtend: undefined,
  fasterSessionExtend: false,
  recoveryLink: { enabled: true, lifespan: hour },
  recoveryCode: { enabled: true, lifespan: hour },
  recoveryUiUrl: 'http://127.0.0.1:4455/recovery',
  defaultReturnUrl: 'http://127.0.0.1:4455/',
  allowedReturnUrls: [],
  codePasswordless: false,
  migrationHook: false,
};
