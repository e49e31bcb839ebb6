import type { Dialect } from '../../dialect/behaviour.ts';
import type { Credential, Identity, Timestamp } from '../../identity/identity.ts';
import type { Glimpse } from '../../store/glimpse.ts';
import type { UsedText } from '../compile/uses.ts';
import type { JsonText, People } from '../compile-people.ts';
import { type Row, textBy } from '../row.ts';
import { plainText, recoveryAddresses, type Verification, verifiableAddresses } from './addresses.ts';
import { factsOf } from './facts.ts';
import { glimpsesOf } from './glimpses.ts';
import type { SeedName } from './mark.ts';
import type { Profile } from './profile.ts';
import { hour, things } from './things.ts';
import { timestampOf } from './timestamps.ts';
import { personWriter } from './write-person.ts';

/** Whose lives are told. */
export interface LifeOptions extends SeedName {
  readonly people: People;
  readonly schemaId: string;
  /** What `schema_url` says. */
  readonly schemaUrl: string;
  readonly profile: Profile;
  readonly dialect: Dialect;
  /** The hash of the password that the profile's share of the people has; without it nobody has one. */
  readonly passwordHash?: string | undefined;
}

/** The people of a seed as identities. */
export interface Life {
  /** Person `i` as a server of the release would keep them. */
  identity(i: number): Identity;
  /** What tells whether person `i` is looked for, without making them. */
  glimpse(i: number): Glimpse;
  /** Person `i` as the API shows them. */
  shown(i: number): JsonText;
  /** Writes the same. */
  writeShown(row: Row, i: number): void;
  /** The body that creates person `i`. */
  body(i: number): JsonText;
  /** What nobody else can have; undefined if there is nothing. */
  names(i: number): Names | undefined;
}

/** What leads to an identity beside its id. */
export interface Names {
  readonly externalId: string | undefined;
  readonly identifier: string | undefined;
}

/** Gives the people of a seed their lives. */
export function compileLife(options: LifeOptions): Life {
  const { people, schemaId, schemaUrl, profile, dialect, passwordHash } = options;
  const facts = factsOf(profile, options);
  const externalIdText = textBy(facts.writeExternalId);
  const externalId = (i: number): string | undefined =>
    dialect.identity.externalId && facts.hasExternalId(i) ? externalIdText(i) : undefined;
  const metadataPublicText = textBy(facts.writeMetadataPublic);
  const metadataPublic = (i: number): JsonText => (facts.hasMetadataPublic(i) ? metadataPublicText(i) : '');
  const metadataAdmin = textBy(facts.writeMetadataAdmin);
  const takesOrganization = dialect.identity.externalId;

  const verificationOf = (i: number, created: number): Verification => {
    const status = facts.verification(i);
    return status === 'completed' ? { status, at: timestampOf(created + hour) } : { status };
  };

  const credentialsOf = (i: number, id: string, used: readonly UsedText[], at: Timestamp): Map<string, Credential> => {
    const credentials = new Map<string, Credential>();
    const put = (type: string, identifiers: readonly string[], version = 0): void => {
      credentials.set(type, { type, identifiers, config: '', version, createdAt: at, updatedAt: at });
    };
    for (const type of ['password', 'webauthn', 'code'] as const) {
      const named = used.filter(({ uses }) => uses.identifiers.includes(type)).map(plainText);
      const version = type === 'webauthn' || (type === 'code' && dialect.traits.code === 'addresses') ? 1 : 0;
      if (named.length > 0) put(type, named.length > 1 ? [...new Set(named)].sort() : named, version);
    }
    const link = facts.link(i);
    if (link) put('oidc', [`${link.provider}:${link.subject}`]);
    if (facts.hasTotp(i)) put('totp', [id]);
    if (facts.hasLookupCodes(i)) put('lookup_secret', [id]);
    return credentials;
  };

  const identity = (i: number): Identity => {
    const { traits, used } = people.described(i);
    const created = facts.createdAt(i);
    const createdAt = timestampOf(created);
    const inactive = facts.isInactive(i);
    const changedAt = inactive ? timestampOf(created + 24 * hour) : createdAt;
    const id = facts.uuid(i, things.identity);
    return {
      id,
      externalId: externalId(i) ?? '',
      schemaId,
      state: inactive ? 'inactive' : 'active',
      stateChangedAt: changedAt,
      traits,
      verifiableAddresses: verifiableAddresses(used, verificationOf(i, created), createdAt, (n) =>
        facts.uuid(i, things.verifiable + n),
      ),
      recoveryAddresses: recoveryAddresses(used, createdAt, (n) => facts.uuid(i, things.recovery + n)),
      credentials: credentialsOf(i, id, used, createdAt),
      metadataPublic: metadataPublic(i),
      metadataAdmin: metadataAdmin(i),
      createdAt,
      updatedAt: dialect.identity.updatedAt === 'moves' ? changedAt : createdAt,
      organizationId: facts.organizationId(i),
    };
  };

  const importedCredentials = (i: number): string => {
    const link = facts.link(i);
    const parts = [
      ...(passwordHash !== undefined && facts.hasPassword(i)
        ? [`"password":{"config":{"hashed_password":${JSON.stringify(passwordHash)}}}`]
        : []),
      ...(link ? [`"oidc":{"config":{"providers":[${JSON.stringify(link)}]}}`] : []),
    ];
    return parts.length === 0 ? '' : `,"credentials":{${parts.join(',')}}`;
  };

  const importedAddresses = (i: number, used: readonly UsedText[]): string => {
    const verification = verificationOf(i, facts.createdAt(i));
    if (verification.status === 'pending') return '';
    const addresses = verifiableAddresses(used, verification, '', () => '').map(
      ({ value, verified, via, status, verifiedAt }) =>
        `{"value":${JSON.stringify(value)},"verified":${verified},"via":"${via}","status":"${status}"${verifiedAt === undefined ? '' : `,"verified_at":"${verifiedAt}"`}}`,
    );
    return addresses.length === 0 ? '' : `,"verifiable_addresses":[${addresses.join(',')}]`;
  };

  const writeShown = personWriter({ people, facts, schemaId, schemaUrl, dialect });
  const start = `{"schema_id":${JSON.stringify(schemaId)},"traits":`;
  return {
    identity,
    glimpse: glimpsesOf(people, facts),
    writeShown,
    shown: textBy(writeShown),
    body(i) {
      const { traits, used } = people.described(i);
      const state = facts.isInactive(i) ? ',"state":"inactive"' : '';
      const [external, organization] = [externalId(i), takesOrganization ? facts.organizationId(i) : undefined];
      const ids = `${external === undefined ? '' : `,"external_id":"${external}"`}${organization === undefined ? '' : `,"organization_id":"${organization}"`}`;
      const metadata = metadataPublic(i);
      return `${start}${traits}${state}${ids}${importedCredentials(i)}${importedAddresses(i, used)}${metadata === '' ? '' : `,"metadata_public":${metadata}`},"metadata_admin":${metadataAdmin(i)}}`;
    },
    names(i) {
      const { used } = people.described(i);
      const identifying = used.find(({ uses }) => uses.identifiers.length > 0);
      const identifier = identifying && plainText(identifying);
      const found = { externalId: externalId(i), identifier };
      const hasAddress = used.some(({ uses }) => uses.verification !== undefined || uses.recovery !== undefined);
      return found.externalId === undefined && identifier === undefined && !hasAddress ? undefined : found;
    },
  };
}
