import type { Dialect } from '../../dialect/behaviour.ts';
import type { UsedText } from '../compile/uses.ts';
import type { JsonText, People } from '../compile-people.ts';
import { plainText } from './addresses.ts';
import type { Facts } from './facts.ts';
import { putAgain, putBytes, putText, type Row } from './row.ts';
import { hour, things } from './things.ts';
import { putMoment } from './timestamps.ts';

/** What people are shown from. */
export interface Shown {
  readonly people: People;
  readonly facts: Facts;
  readonly schemaId: string;
  readonly schemaUrl: string;
  readonly dialect: Dialect;
}

const encoder = new TextEncoder();
const bytesOf = (text: string): Uint8Array => encoder.encode(text);

/** What stands between the values. */
const pieces = {
  id: bytesOf('{"id":"'),
  externalId: bytesOf('","external_id":"'),
  createdAt: bytesOf('"created_at":"'),
  updatedAt: bytesOf('","updated_at":"'),
  traits: bytesOf('","traits":'),
  credentials: bytesOf(',"credentials":{'),
  verifiable: bytesOf(',"verifiable_addresses":['),
  recovery: bytesOf(',"recovery_addresses":['),
  verifiedAt: bytesOf('"verified_at":"'),
  addressId: bytesOf('{"id":"'),
  value: bytesOf('","value":'),
  metadataPublic: bytesOf(',"metadata_public":'),
  metadataAdmin: bytesOf(',"metadata_admin":'),
};
const [comma, quote, bracket, brace] = bytesOf(',"]}') as unknown as readonly [number, number, number, number];

/** In the order in which the API lists them. */
const types = ['code', 'lookup_secret', 'oidc', 'password', 'totp', 'webauthn'] as const;

/**
 * Writes people as the API shows them. This says once more what their identities and the encoding of identities say,
 * without the values in between: files of millions are written with it.
 */
export function personWriter({ people, facts, schemaId, schemaUrl, dialect }: Shown): (row: Row, i: number) => void {
  const { externalId: hasExternalId, organizationId: hasOrganization, updatedAt } = dialect.identity;
  const schemas = `"schema_id":${JSON.stringify(schemaId)},"schema_url":${JSON.stringify(schemaUrl)}`;
  const stateOf = (state: string) => bytesOf(`,${schemas},"state":"${state}","state_changed_at":"`);
  const [active, inactive] = [stateOf('active'), stateOf('inactive')];
  const version = (type: string) =>
    type === 'webauthn' || (type === 'code' && dialect.traits.code === 'addresses') ? 1 : 0;
  const credentials = types.map((type) => ({
    type,
    start: bytesOf(`"${type}":{"type":"${type}","identifiers":[`),
    end: bytesOf(`],"version":${version(type)},`),
  }));

  /** The text of what a person has as identifiers of a type, or nothing; `own` for the id of the identity. */
  const identifiersOf = (type: (typeof types)[number], i: number, used: readonly UsedText[]): string => {
    if (type === 'oidc') {
      const link = facts.link(i);
      return link ? `"${link.provider}:${link.subject}"` : '';
    }
    if (type === 'totp') return facts.hasTotp(i) ? own : '';
    if (type === 'lookup_secret') return facts.hasLookupCodes(i) ? own : '';
    return identifiersIn(used, type);
  };

  const putCredentials = (row: Row, i: number, used: readonly UsedText[], times: Place, id: number): void => {
    let count = 0;
    for (const { type, start, end } of credentials) {
      const identifiers = identifiersOf(type, i, used);
      if (identifiers === '') continue;
      if (count++ === 0) putBytes(row, pieces.credentials);
      else row.bytes[row.at++] = comma;
      putBytes(row, start);
      if (identifiers === own) putAgain(row, id - 1, id + 37);
      else putAddress(row, identifiers);
      putBytes(row, end);
      putTimes(row, times);
      row.bytes[row.at++] = brace;
    }
    if (count > 0) row.bytes[row.at++] = brace;
  };

  const putVerifiable = (row: Row, i: number, used: readonly UsedText[], times: Place): void => {
    let count = 0;
    for (let n = 0; n < used.length; n++) {
      const via = used[n]!.uses.verification;
      if (via === undefined || isRepeated(used, n, 'verification')) continue;
      if (count === 0) putBytes(row, pieces.verifiable);
      else row.bytes[row.at++] = comma;
      putBytes(row, pieces.addressId);
      facts.writeUuid(row, i, things.verifiable + count++);
      putBytes(row, pieces.value);
      putAddress(row, jsonOf(used[n]!));
      const status = facts.verification(i);
      putBytes(row, statusPiece(status, via));
      if (status === 'completed') {
        putBytes(row, pieces.verifiedAt);
        putMoment(row, times.created + hour);
        row.bytes[row.at++] = quote;
        row.bytes[row.at++] = comma;
      }
      putTimes(row, times);
      row.bytes[row.at++] = brace;
    }
    if (count > 0) row.bytes[row.at++] = bracket;
  };

  const putRecovery = (row: Row, i: number, used: readonly UsedText[], times: Place): void => {
    let count = 0;
    for (let n = 0; n < used.length; n++) {
      const via = used[n]!.uses.recovery;
      if (via === undefined || isRepeated(used, n, 'recovery')) continue;
      if (count === 0) putBytes(row, pieces.recovery);
      else row.bytes[row.at++] = comma;
      putBytes(row, pieces.addressId);
      facts.writeUuid(row, i, things.recovery + count++);
      putBytes(row, pieces.value);
      putAddress(row, jsonOf(used[n]!));
      putBytes(row, viaPiece(via));
      putTimes(row, times);
      row.bytes[row.at++] = brace;
    }
    if (count > 0) row.bytes[row.at++] = bracket;
  };

  return (row, i) => {
    const { traits, used } = people.described(i);
    address.text = '';
    const isInactive = facts.isInactive(i);
    const times: Place = { created: facts.createdAt(i), from: 0, to: 0, moment: 0, momentEnd: 0 };
    putBytes(row, pieces.id);
    const id = row.at;
    facts.writeUuid(row, i, things.identity);
    const external = hasExternalId ? facts.externalId(i) : undefined;
    if (external !== undefined) {
      putBytes(row, pieces.externalId);
      putText(row, external);
    }
    row.bytes[row.at++] = quote;
    putCredentials(row, i, used, times, id);
    putBytes(row, isInactive ? inactive : active);
    const changedAt = row.at;
    if (isInactive) putMoment(row, times.created + 24 * hour);
    else putCreation(row, times);
    const changedEnd = row.at;
    putBytes(row, pieces.traits);
    putText(row, traits);
    putVerifiable(row, i, used, times);
    putRecovery(row, i, used, times);
    putBytes(row, pieces.metadataPublic);
    facts.writeMetadataPublic(row, i);
    putBytes(row, pieces.metadataAdmin);
    facts.writeMetadataAdmin(row, i);
    row.bytes[row.at++] = comma;
    putBytes(row, pieces.createdAt);
    putCreation(row, times);
    putBytes(row, pieces.updatedAt);
    if (updatedAt === 'moves') putAgain(row, changedAt, changedEnd);
    else putCreation(row, times);
    row.bytes[row.at++] = quote;
    if (hasOrganization) {
      const organization = facts.organizationId(i);
      putText(row, organization === undefined ? ',"organization_id":null' : `,"organization_id":"${organization}"`);
    }
    row.bytes[row.at++] = brace;
  };
}

/** The address that was written last for somebody, and where: most have one that is written again and again. */
const address = { text: '', from: 0, to: 0 };

function putAddress(row: Row, text: JsonText): void {
  if (text === address.text) {
    putAgain(row, address.from, address.to);
    return;
  }
  address.text = text;
  address.from = row.at;
  putText(row, text);
  address.to = row.at;
}

/** Stands for the id of the identity among identifiers. */
const own = 'own';

/** When somebody came, and where that was written first: both members, and the moment alone. */
interface Place {
  readonly created: number;
  from: number;
  to: number;
  moment: number;
  momentEnd: number;
}

function putTimes(row: Row, times: Place): void {
  if (times.to > 0) {
    putAgain(row, times.from, times.to);
    return;
  }
  times.from = row.at;
  putBytes(row, pieces.createdAt);
  putCreation(row, times);
  putBytes(row, pieces.updatedAt);
  putCreation(row, times);
  row.bytes[row.at++] = quote;
  times.to = row.at;
}

function putCreation(row: Row, times: Place): void {
  if (times.momentEnd > 0) {
    putAgain(row, times.moment, times.momentEnd);
    return;
  }
  times.moment = row.at;
  putMoment(row, times.created);
  times.momentEnd = row.at;
}

const known = new Map<string, Uint8Array>();

function statusPiece(status: string, via: string): Uint8Array {
  return keptBytes(status + via, () => `,"verified":${status === 'completed'},"via":"${via}","status":"${status}",`);
}

function viaPiece(via: string): Uint8Array {
  return keptBytes(via, () => `,"via":"${via}",`);
}

function keptBytes(key: string, make: () => string): Uint8Array {
  let piece = known.get(key);
  if (piece === undefined) {
    piece = bytesOf(make());
    known.set(key, piece);
  }
  return piece;
}

let lastUsed: UsedText | undefined;
let lastJson: JsonText = '';

/** The text in small letters as JSON. */
function jsonOf(one: UsedText): JsonText {
  if (one !== lastUsed) {
    lastUsed = one;
    lastJson = /^"[^\\A-Z\u0080-\uffff]*"$/.test(one.text) ? one.text : JSON.stringify(plainText(one));
  }
  return lastJson;
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

/** Whether an address was there before. */
function isRepeated(used: readonly UsedText[], at: number, use: 'verification' | 'recovery'): boolean {
  for (let n = 0; n < at; n++)
    if (used[n]!.uses[use] === used[at]!.uses[use] && jsonOf(used[n]!) === jsonOf(used[at]!)) return true;
  return false;
}
