import type { Dialect } from '../../dialect/behaviour.ts';
import type { UsedText } from '../compile/uses.ts';
import type { JsonText, People } from '../compile-people.ts';
import { plainText } from './addresses.ts';
import type { Facts } from './facts.ts';
import { hour, things } from './things.ts';
import { timestampOf } from './timestamps.ts';

/** What people are shown from. */
export interface Shown {
  readonly people: People;
  readonly facts: Facts;
  readonly schemaId: string;
  readonly schemaUrl: string;
  readonly dialect: Dialect;
}

/** In the order of their names, as the API lists them: `oidc` stands between `lookup_secret` and `password`. */
const types = ['code', 'lookup_secret', 'oidc', 'password', 'totp', 'webauthn'] as const;

/**
 * People as the API shows them. This says once more what their identities and the encoding of identities say, without
 * the values in between: files of millions are written with it.
 */
export function showPerson({ people, facts, schemaId, schemaUrl, dialect }: Shown): (i: number) => JsonText {
  const { externalId: hasExternalId, organizationId: hasOrganization, updatedAt } = dialect.identity;
  const schema = `,"schema_id":${JSON.stringify(schemaId)},"schema_url":${JSON.stringify(schemaUrl)},"state":"`;
  const codeVersion = dialect.traits.code === 'addresses' ? 1 : 0;

  const identifiersOf = (type: (typeof types)[number], i: number, id: string, used: readonly UsedText[]): string => {
    switch (type) {
      case 'oidc': {
        const link = facts.link(i);
        return link ? `"${link.provider}:${link.subject}"` : '';
      }
      case 'totp':
        return facts.hasTotp(i) ? `"${id}"` : '';
      case 'lookup_secret':
        return facts.hasLookupCodes(i) ? `"${id}"` : '';
      default:
        return identifiersIn(used, type);
    }
  };

  const credentialsOf = (i: number, id: string, used: readonly UsedText[], times: string): string => {
    let out = '';
    for (const type of types) {
      const identifiers = identifiersOf(type, i, id, used);
      if (identifiers === '') continue;
      const version = type === 'webauthn' ? 1 : type === 'code' ? codeVersion : 0;
      out += `${out === '' ? '' : ','}"${type}":{"type":"${type}","identifiers":[${identifiers}],"version":${version},${times}}`;
    }
    return out === '' ? '' : `,"credentials":{${out}}`;
  };

  const verifiableOf = (i: number, created: number, used: readonly UsedText[], times: string): string => {
    const status = facts.verification(i);
    const verified = status === 'completed';
    const state = `,"status":"${status}"${verified ? `,"verified_at":"${timestampOf(created + hour)}"` : ''},${times}}`;
    return addresses(used, 'verification', (value, via, n) => {
      const id = facts.uuid(i, things.verifiable + n);
      return `{"id":"${id}","value":${value},"verified":${verified},"via":"${via}"${state}`;
    });
  };

  return (i) => {
    const { traits, used } = people.described(i);
    const created = facts.createdAt(i);
    const createdAt = timestampOf(created);
    const inactive = facts.isInactive(i);
    const changedAt = inactive ? timestampOf(created + 24 * hour) : createdAt;
    const times = flat(`"created_at":"${createdAt}","updated_at":"${createdAt}"`);
    const id = facts.uuid(i, things.identity);
    const external = hasExternalId ? facts.externalId(i) : undefined;
    const recovery = addresses(used, 'recovery', (value, via, n) => {
      return `{"id":"${facts.uuid(i, things.recovery + n)}","value":${value},"via":"${via}",${times}}`;
    });
    const verifiable = verifiableOf(i, created, used, times);
    const organization = facts.organizationId(i);
    return `{"id":"${id}"${external === undefined ? '' : `,"external_id":"${external}"`}${credentialsOf(i, id, used, times)}${schema}${inactive ? 'inactive' : 'active'}","state_changed_at":"${changedAt}","traits":${traits}${verifiable === '' ? '' : `,"verifiable_addresses":[${verifiable}]`}${recovery === '' ? '' : `,"recovery_addresses":[${recovery}]`},"metadata_public":${facts.metadataPublic(i) ?? 'null'},"metadata_admin":${facts.metadataAdmin(i)},"created_at":"${createdAt}","updated_at":"${updatedAt === 'moves' ? changedAt : createdAt}"${hasOrganization ? `,"organization_id":${organization === undefined ? 'null' : `"${organization}"`}` : ''}}`;
  };
}

/** A text that is put in often is cheaper as one piece, which the engine makes of it when it is looked into. */
function flat(text: string): string {
  text.charCodeAt(0);
  return text;
}

/** The text in small letters as JSON. */
function jsonOf(one: UsedText): JsonText {
  return /^"[^\\A-Z\u0080-\uffff]*"$/.test(one.text) ? one.text : JSON.stringify(plainText(one));
}

function identifiersIn(used: readonly UsedText[], type: 'code' | 'password' | 'webauthn'): string {
  let first = '';
  let more: string[] | undefined;
  for (const one of used) {
    if (!one.uses.identifiers.includes(type)) continue;
    const text = jsonOf(one);
    if (first === '') first = text;
    else {
      more ??= [first];
      more.push(text);
    }
  }
  return more ? [...new Set(more)].sort().join(',') : first;
}

function addresses(
  used: readonly UsedText[],
  use: 'verification' | 'recovery',
  show: (value: JsonText, via: string, n: number) => string,
): string {
  let out = '';
  let known: string[] | undefined;
  let n = 0;
  for (const one of used) {
    const via = one.uses[use];
    if (via === undefined) continue;
    const value = jsonOf(one);
    if (used.length > 1) {
      known ??= [];
      if (known.includes(`${via} ${value}`)) continue;
      known.push(`${via} ${value}`);
    }
    out += `${out === '' ? '' : ','}${show(value, via, n++)}`;
  }
  return out;
}
