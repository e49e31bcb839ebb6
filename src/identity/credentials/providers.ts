import type { JsonBehaviour } from '../../dialect/behaviour.ts';
import { encodeValue, quote } from '../../json/encode.ts';
import { parse } from '../../json/parse.ts';
import type { JsonValue } from '../../json/value.ts';

/** One link to an identity provider as the configuration of an oidc or saml credential keeps it. */
export interface Provider {
  readonly subject: string;
  readonly provider: string;
  readonly idToken: string;
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly organization: string;
  readonly useAutoLink: boolean;
}

/** The identifier of a link, unique among all identities. */
export const linkIdentifier = (provider: string, subject: string): string => `${provider}:${subject}`;

/** A link that was imported and never used. */
export function newProvider(provider: string, subject: string, organization = '', useAutoLink = false): Provider {
  return { subject, provider, idToken: '', accessToken: '', refreshToken: '', organization, useAutoLink };
}

/** The configuration as it is stored. `undefined` is a credential that was made without a list of providers. */
export function encodeProviders(providers: readonly Provider[] | undefined, json: JsonBehaviour): string {
  return `{"providers":${providers === undefined ? 'null' : `[${providers.map((link) => encodeProvider(link, json)).join(',')}]`}}`;
}

function encodeProvider(link: Provider, json: JsonBehaviour): string {
  const organization = link.organization === '' ? '' : `,"organization":${quote(link.organization, json)}`;
  const autoLink = link.useAutoLink ? ',"use_auto_link":true' : '';
  return `{"subject":${quote(link.subject, json)},"provider":${quote(link.provider, json)},"initial_id_token":${quote(link.idToken, json)},"initial_access_token":${quote(link.accessToken, json)},"initial_refresh_token":${quote(link.refreshToken, json)}${organization}${autoLink}}`;
}

/** Reads a stored configuration; members of other types count as empty. */
export function readProviders(config: string): readonly Provider[] {
  const value = config === '' ? null : parse(config);
  const list = value instanceof Map ? value.get('providers') : undefined;
  if (!Array.isArray(list)) return [];
  return list.map(readProvider);
}

/** What reading one entry gives; an entry that is no object has only empty members, members of other types their JSON. */
export function readProvider(value: JsonValue): Provider {
  const members = value instanceof Map ? value : new Map<string, JsonValue>();
  const text = (name: string): string => {
    const member = members.get(name) ?? '';
    return typeof member === 'string' ? member : member === null ? '' : encodeValue(member);
  };
  return {
    subject: text('subject'),
    provider: text('provider'),
    idToken: text('initial_id_token'),
    accessToken: text('initial_access_token'),
    refreshToken: text('initial_refresh_token'),
    organization: text('organization'),
    useAutoLink: members.get('use_auto_link') === true,
  };
}
