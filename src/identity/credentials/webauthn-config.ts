import type { Dialect } from '../../dialect/behaviour.ts';
import { bytes } from '../../json/decode/bytes.ts';
import { list, pointer } from '../../json/decode/containers.ts';
import type { Decoded } from '../../json/decode/kind.ts';
import { bool, int, text } from '../../json/decode/scalars.ts';
import { struct } from '../../json/decode/struct.ts';
import { time } from '../../json/decode/time.ts';
import { quote } from '../../json/encode.ts';
import { zeroTime } from '../identity.ts';

const authenticator = struct('identity.AuthenticatorWebAuthn', {
  aaguid: bytes(),
  sign_count: int('uint32'),
  clone_warning: bool(),
});
const flags = struct('identity.CredentialWebAuthnFlags', {
  user_present: bool(),
  user_verified: bool(),
  backup_eligible: bool(),
  backup_state: bool(),
});
const attestation = struct('identity.CredentialWebAuthnAttestation', {
  client_dataJSON: bytes(),
  client_data_hash: bytes(),
  authenticator_data: bytes(),
  public_key_algorithm: int('int64'),
  object: bytes(),
});
const key = struct('identity.CredentialWebAuthn', {
  id: bytes(),
  public_key: bytes(),
  attestation_type: text(),
  authenticator: pointer(authenticator),
  display_name: text(),
  added_at: time(),
  is_passwordless: bool(),
  flags: pointer(flags),
  transport: list(text('protocol.AuthenticatorTransport')),
  attestation: pointer(attestation),
});

/** The configuration of a webauthn or passkey credential: keys, and what authenticators know the user by. */
export const webauthnConfigKind = struct('identity.CredentialsWebAuthnConfig', {
  credentials: list(key, 'identity.CredentialsWebAuthn'),
  user_handle: bytes(),
});

/** A key that a person can log in with. */
export type WebauthnKey = Decoded<typeof key>;

/** A configuration that was read and is written again: members that the release does not know are gone. */
export function encodeWebauthnConfig(
  keys: readonly WebauthnKey[],
  userHandle: string | null | undefined,
  dialect: Dialect,
): string {
  return `{"credentials":[${keys.map((one) => encodeKey(one, dialect)).join(',')}],"user_handle":${encodeBytes(userHandle)}}`;
}

function encodeKey(one: WebauthnKey, { credentials, json }: Dialect): string {
  const isPlain = credentials.webauthnKeys === 'plain';
  const members = [
    `"id":${encodeBytes(one.id)}`,
    `"public_key":${encodeBytes(one.public_key)}`,
    `"attestation_type":${quote(one.attestation_type ?? '', json)}`,
  ];
  if (one.authenticator || isPlain) members.push(`"authenticator":${encodeAuthenticator(one.authenticator ?? {})}`);
  members.push(
    `"display_name":${quote(one.display_name ?? '', json)}`,
    `"added_at":"${one.added_at ?? zeroTime}"`,
    `"is_passwordless":${one.is_passwordless ?? false}`,
  );
  if (isPlain) return `{${members.join(',')}}`;
  if (one.flags) members.push(`"flags":${encodeFlags(one.flags)}`);
  if (one.transport?.length) members.push(`"transport":[${one.transport.map((way) => quote(way, json)).join(',')}]`);
  if (one.attestation) members.push(`"attestation":${encodeAttestation(one.attestation)}`);
  return `{${members.join(',')}}`;
}

const encodeBytes = (base64: string | null | undefined): string => (base64 == null ? 'null' : `"${base64}"`);

function encodeAuthenticator(of: Decoded<typeof authenticator>): string {
  return `{"aaguid":${encodeBytes(of.aaguid)},"sign_count":${of.sign_count ?? 0},"clone_warning":${of.clone_warning ?? false}}`;
}

function encodeFlags(of: Decoded<typeof flags>): string {
  const names = ['user_present', 'user_verified', 'backup_eligible', 'backup_state'] as const;
  return `{${names.map((name) => `"${name}":${of[name] ?? false}`).join(',')}}`;
}

function encodeAttestation(of: Decoded<typeof attestation>): string {
  const before = `"client_dataJSON":${encodeBytes(of.client_dataJSON)},"client_data_hash":${encodeBytes(of.client_data_hash)},"authenticator_data":${encodeBytes(of.authenticator_data)}`;
  return `{${before},"public_key_algorithm":${of.public_key_algorithm ?? 0},"object":${encodeBytes(of.object)}}`;
}
