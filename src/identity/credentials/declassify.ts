import type { Dialect } from '../../dialect/behaviour.ts';
import { quote } from '../../json/encode.ts';
import { parse } from '../../json/parse.ts';
import type { Credential, Credentials } from '../identity.ts';
import { type Provider, readProvider } from './providers.ts';

/**
 * Credentials as a read shows them: all types, but the configuration only of those in `include`. Links to identity
 * providers are put together anew, so members that the release does not know are not shown.
 */
export function declassify(credentials: Credentials, include: readonly string[], dialect: Dialect): Credentials {
  if (credentials.size === 0) return credentials;
  return new Map(
    [...credentials].map(([key, credential]) => [
      key,
      { ...credential, config: shownConfig(key, credential, include, dialect) },
    ]),
  );
}

function shownConfig(key: string, { config }: Credential, include: readonly string[], dialect: Dialect): string {
  if (!include.includes(key)) return '';
  if (key === 'oidc' || key === 'saml') return shownProviders(config, key === 'saml', dialect);
  return config;
}

/** The stored list may be null, which shows as one provider of empty texts; an empty list shows nothing. */
function shownProviders(config: string, isSaml: boolean, dialect: Dialect): string {
  const value = config === '' ? null : parse(config);
  if (!(value instanceof Map) || !value.has('providers')) return '';
  const stored = value.get('providers')!;
  const providers = (Array.isArray(stored) ? stored : [stored]).map(readProvider);
  if (providers.length === 0) return '';
  return `{"providers":[${providers.map((link) => `{${membersOf(link, isSaml, dialect)}}`).join(',')}]}`;
}

function membersOf(link: Provider, isSaml: boolean, { identity, json }: Dialect): string {
  const member = (name: string, value: string): string => `"${name}":${quote(value, json)}`;
  const idToken = member('initial_id_token', link.idToken);
  const others = [member('initial_access_token', link.accessToken), member('initial_refresh_token', link.refreshToken)];
  const who = [member('subject', link.subject), member('provider', link.provider)];
  const organization = member('organization', link.organization);
  switch (identity.oidcProvider) {
    case 'subject-second':
      return [idToken, ...who, ...others].join(',');
    case 'subject-second-organization':
      return [idToken, ...who, organization, ...others].join(',');
    case 'tokens-first':
      return [idToken, ...others, ...who, organization].join(',');
    default: {
      const shown = isSaml ? who : [idToken, ...others, ...who];
      if (link.organization !== '') shown.push(organization);
      if (link.useAutoLink) shown.push('"use_auto_link":true');
      return shown.join(',');
    }
  }
}
