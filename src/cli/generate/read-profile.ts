import { readFile } from 'node:fs/promises';
import { ConfigError } from '../../config/config-error.ts';
import { type Profile, profiles } from '../../fake/life/profile.ts';

/**
 * A profile by its name, or from a YAML file: what the file leaves out is as in `everyday`.
 * @throws ConfigError that says what is wrong where
 */
export async function readProfile(nameOrFile: string): Promise<Profile> {
  if (Object.hasOwn(profiles, nameOrFile)) return profiles[nameOrFile]!;
  const refuse = (what: string): ConfigError => new ConfigError(`the profile ${nameOrFile} ${what}`);
  const text = await readFile(nameOrFile, 'utf8').catch(() => {
    throw refuse(`is no file; name one, or one of ${Object.keys(profiles).join(', ')}.`);
  });
  const document = await readYaml(text, refuse);
  if (!isObject(document)) throw refuse('has to be an object such as {inactive: 3}.');
  const usual = profiles.everyday!;
  for (const [name, value] of Object.entries(document)) {
    const fault = faultOf(name, value);
    if (fault !== undefined) throw refuse(`is wrong at ${name}: ${fault}`);
  }
  const given = document as Partial<Profile>;
  return {
    ...usual,
    ...given,
    oidc: { ...usual.oidc, ...given.oidc },
    organizations: { ...usual.organizations, ...given.organizations },
    created: { ...usual.created, ...given.created },
  };
}

/** The parser is loaded only here: most runs name a profile. */
async function readYaml(text: string, refuse: (what: string) => ConfigError): Promise<unknown> {
  const { parse } = await import('yaml');
  try {
    return parse(text);
  } catch (error) {
    throw refuse(`is no YAML: ${(error as Error).message.split('\n')[0]}`);
  }
}

type Check = (value: unknown) => string | undefined;

const percent: Check = (value) =>
  typeof value === 'number' && value >= 0 && value <= 100 && Math.abs(value * 10 - Math.round(value * 10)) < 1e-9
    ? undefined
    : 'it has to be a number from 0 to 100 with one decimal at most.';
const count: Check = (value) =>
  Number.isInteger(value) && (value as number) > 0 && (value as number) <= 100_000
    ? undefined
    : 'it has to be a whole number from 1 to 100000.';
const day: Check = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
    ? undefined
    : 'it has to be a day such as 2022-01-31.';
const weights: Check = (value) => {
  if (!isObject(value)) return 'it has to be an object of values and their percents.';
  const fault = Object.values(value).map(percent).find(Boolean);
  const sum = Object.values(value).reduce<number>((sum, one) => sum + Number(one), 0);
  return fault ?? (sum > 100.001 ? `its percents are ${sum} together; 100 is the most.` : undefined);
};
const members: Check = (value) =>
  isObject(value) ? Object.values(value).map(weights).find(Boolean) : 'it has to be an object of members.';
const object =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (!isObject(value)) return `it has to be an object of ${Object.keys(checks).join(', ')}.`;
    for (const [name, member] of Object.entries(value)) {
      const fault = checks[name] ? checks[name](member) : `it is none of ${Object.keys(checks).join(', ')}.`;
      if (fault !== undefined) return `${name}: ${fault}`;
    }
    return undefined;
  };

const checks: Readonly<Record<keyof Profile, Check>> = {
  inactive: percent,
  verified: percent,
  sent: percent,
  password: percent,
  oidc: object({ share: percent, providers: weights }),
  totp: percent,
  lookup_secret: percent,
  external_id: percent,
  organizations: object({ share: percent, count }),
  created: object({ from: day, to: day }),
  metadata_public: members,
  metadata_admin: members,
};

function faultOf(name: string, value: unknown): string | undefined {
  if (Object.hasOwn(checks, name)) return checks[name as keyof Profile](value);
  return `it is none of ${Object.keys(checks).join(', ')}.`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
