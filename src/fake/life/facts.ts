import type { JsonText } from '../compile-people.ts';
import { seedState } from '../hash.ts';
import { blockSize, rankOfPeople, shareOfPeople, type Weights, weighted } from '../shares.ts';
import { codesOf } from './codes.ts';
import { markMember, marksOf, type SeedName } from './mark.ts';
import type { Profile } from './profile.ts';
import { putText, type Row } from './row.ts';
import { momentsBetween } from './timestamps.ts';
import { uuidsOf, uuidWriter, type WriteUuid } from './uuids.ts';

/** What a profile makes of the people of a seed beside their traits: each a function of the person's number. */
export interface Facts {
  readonly isInactive: (i: number) => boolean;
  readonly verification: (i: number) => 'completed' | 'sent' | 'pending';
  readonly hasPassword: (i: number) => boolean;
  /** Whom they sign in with, and as whom. */
  readonly link: (i: number) => { readonly provider: string; readonly subject: string } | undefined;
  readonly hasTotp: (i: number) => boolean;
  readonly hasLookupCodes: (i: number) => boolean;
  readonly externalId: (i: number) => string | undefined;
  readonly organizationId: (i: number) => string | undefined;
  /** Microseconds since 1970. */
  readonly createdAt: (i: number) => number;
  readonly metadataPublic: (i: number) => JsonText | undefined;
  /** Writes the same, or null. */
  readonly writeMetadataPublic: (row: Row, i: number) => void;
  /** With the mark of the seed. */
  readonly metadataAdmin: (i: number) => JsonText;
  /** Writes the same. */
  readonly writeMetadataAdmin: (row: Row, i: number) => void;
  /** @param thing 0 is the identity */
  readonly uuid: (i: number, thing: number) => string;
  readonly writeUuid: WriteUuid;
}

/** Purposes of codes; they may not change, nor may those of other orders be among them. */
export const purposes = { externalId: 4, subject: 6 };

/** The facts of a seed's people. */
export function factsOf(profile: Profile, { seed, namespace }: SeedName): Facts {
  const key = namespace === '' ? seed : `${namespace}/${seed}`;
  const state = seedState(seed, namespace);
  const share = (purpose: string, percent: number) =>
    percent <= 0 ? () => false : shareOfPeople(key, purpose, Math.round(percent * 10));
  const verifiedRank = rankOfPeople(key, 'verified');
  const verification = weighted({ completed: profile.verified, sent: profile.sent });
  const [externalCode, subjectCode] = [codesOf(state, purposes.externalId), codesOf(state, purposes.subject)];
  const hasExternalId = share('external_id', profile.external_id);
  const writeUuid = uuidWriter(state);
  const mark = marksOf({ seed, namespace });
  const admin = membersOf(profile.metadata_admin, key, 'metadata_admin');
  const metadataPublic = membersOf(profile.metadata_public, key, 'metadata_public');
  const provider = partOf(key, 'oidc', profile.oidc.share, profile.oidc.providers);
  return {
    isInactive: share('inactive', profile.inactive),
    verification: (i) => (verification(verifiedRank(i)) ?? 'pending') as 'completed' | 'sent' | 'pending',
    hasPassword: share('password', profile.password),
    link(i) {
      const found = provider(i);
      return found === undefined ? undefined : { provider: found, subject: `${namespace}${subjectCode(i)}` };
    },
    hasTotp: share('totp', profile.totp),
    hasLookupCodes: share('lookup_secret', profile.lookup_secret),
    externalId: (i) => (hasExternalId(i) ? `${namespace || 'person'}-${externalCode(i)}` : undefined),
    organizationId: organizationsOf(profile, key, seedState(`${seed}/organizations`, namespace)),
    createdAt: momentsBetween(profile.created, state),
    metadataPublic(i) {
      const text = metadataPublic(i);
      return text === '' ? undefined : `{${text}}`;
    },
    writeMetadataPublic(row, i) {
      const text = metadataPublic(i);
      putText(row, text === '' ? 'null' : '{');
      if (text === '') return;
      putText(row, text);
      putText(row, '}');
    },
    metadataAdmin(i) {
      const text = admin(i);
      return `{${text}${text === '' ? '' : ','}"${markMember}":${mark.text(i)}}`;
    },
    writeMetadataAdmin(row, i) {
      const text = admin(i);
      putText(row, '{');
      putText(row, text);
      putText(row, text === '' ? markStart : afterOthers);
      mark.write(row, i);
      putText(row, '}');
    },
    uuid: uuidsOf(writeUuid),
    writeUuid,
  };
}

const markStart = `"${markMember}":`;
const afterOthers = `,${markStart}`;

/** One of several things for a share of the people, each for as many of them as it weighs. */
function partOf(key: string, purpose: string, percent: number, weights: Weights): (i: number) => string | undefined {
  if (percent <= 0) return () => undefined;
  const rank = rankOfPeople(key, purpose);
  const thing = weighted(weights, Math.round((percent * blockSize) / 100));
  return (i) => thing(rank(i));
}

function organizationsOf(
  { organizations: { share, count } }: Profile,
  key: string,
  state: ReturnType<typeof seedState>,
) {
  if (share <= 0) return () => undefined;
  const rank = rankOfPeople(key, 'organizations');
  const members = Math.round(share * 10);
  const uuid = uuidsOf(uuidWriter(state));
  const ids = Array.from({ length: count }, (_, n) => uuid(n, 0));
  return (i: number) => (rank(i) < members ? ids[Math.floor((rank(i) * count) / members)] : undefined);
}

/** Members of an object with weighted values, as JSON without the braces. */
function membersOf(members: Readonly<Record<string, Weights>>, key: string, purpose: string): (i: number) => JsonText {
  const parts = Object.entries(members).map(([name, weights]) => {
    const rank = rankOfPeople(key, `${purpose}/${name}`);
    const value = weighted(weights);
    const texts = Array.from({ length: blockSize }, (_, at) => memberText(name, value(at)));
    return (i: number): string => texts[rank(i)]!;
  });
  return (i) => {
    let out = '';
    for (const part of parts) {
      const text = part(i);
      if (text !== '') out += out === '' ? text : `,${text}`;
    }
    return out;
  };
}

function memberText(name: string, value: string | undefined): string {
  return value === undefined ? '' : `${JSON.stringify(name)}:${JSON.stringify(value)}`;
}
