import type { HttpRequest } from '../../src/http/message.ts';
import type { Json } from './answers.ts';
import { parameterOf } from './requests.ts';

/** The values of `include_credential` that are types of credentials in no release. */
export function unknownTypesIn(request: HttpRequest): readonly string[] {
  return parameterOf(request, 'include_credential').filter((type) => !credentialTypes.has(type));
}

const credentialTypes = new Set(
  'password oidc totp lookup_secret webauthn code passkey saml profile link_recovery code_recovery'.split(' '),
);

/** The names of members that no body about an identity has. */
export function unknownMembersOf(body: Json): readonly string[] {
  return Object.keys(body).filter((name) => !identityMembers.has(name.toLowerCase()));
}

const identityMembers = new Set(
  [
    'schema_id traits state credentials verifiable_addresses recovery_addresses',
    'metadata_public metadata_admin organization_id external_id',
  ].flatMap((names) => names.split(' ')),
);

/** Whether the text is a UUID in its usual spelling. */
export const isUuid = (text: string): boolean => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
