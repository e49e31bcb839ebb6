import { seedState } from '../hash.ts';
import { type Piece, pieceOf } from '../piece.ts';
import { putByte, putPiece, type Row, textBy } from '../row.ts';
import { blockSize, rankOfPeople, shareOfPeople, type Weights, weighted } from '../shares.ts';
import { codesOf } from './codes.ts';
import { markMember, marksOf, type SeedName } from './mark.ts';
import type { Profile } from './profile.ts';
import { momentsBetween } from './timestamps.ts';
import { uuidsOf, uuidWriter, type WriteUuid } from './uuids.ts';

/** What a profile makes of the people of a seed beside their traits: each a function of the person's number. */
export interface Facts {
  readonly isInactive: (i: number) => boolean;
  readonly verification: (i: number) => 'completed' | 'sent' | 'pending';
  readonly hasPassword: (i: number) => boolean;
  readonly isLinked: (i: number) => boolean;
  /** Writes whom they sign in with, and as whom: `provider:subject`. */
  readonly writeLink: (row: Row, i: number) => void;
  /** The same two. */
  readonly link: (i: number) => { readonly provider: string; readonly subject: string } | undefined;
  readonly hasTotp: (i: number) => boolean;
  readonly hasLookupCodes: (i: number) => boolean;
  readonly hasExternalId: (i: number) => boolean;
  readonly writeExternalId: (row: Row, i: number) => void;
  readonly organizationId: (i: number) => string | undefined;
  /** Microseconds since 1970. */
  readonly createdAt: (i: number) => number;
  readonly hasMetadataPublic: (i: number) => boolean;
  readonly writeMetadataPublic: (row: Row, i: number) => void;
  /** With the mark of the seed. */
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
  const externalStart = pieceOf(`${namespace || 'person'}-`);
  const externalCode = codesOf(state, purposes.externalId);
  const subjectStart = pieceOf(`:${namespace}`);
  const subjectCode = codesOf(state, purposes.subject);
  const subject = textBy(subjectCode);
  const writeUuid = uuidWriter(state);
  const mark = marksOf({ seed, namespace });
  const metadataAdmin = membersOf(profile.metadata_admin, key, 'metadata_admin');
  const metadataPublic = membersOf(profile.metadata_public, key, 'metadata_public');
  const provider = partOf(key, 'oidc', profile.oidc.share, profile.oidc.providers);
  const pieces = new Map(Object.keys(profile.oidc.providers).map((name) => [name, pieceOf(escaped(name))]));
  return {
    isInactive: share('inactive', profile.inactive),
    verification: (i) => (verification(verifiedRank(i)) ?? 'pending') as 'completed' | 'sent' | 'pending',
    hasPassword: share('password', profile.password),
    isLinked: (i) => provider(i) !== undefined,
    writeLink(row, i) {
      putPiece(row, pieces.get(provider(i)!)!);
      putPiece(row, subjectStart);
      subjectCode(row, i);
    },
    link(i) {
      const found = provider(i);
      return found === undefined ? undefined : { provider: found, subject: `${namespace}${subject(i)}` };
    },
    hasTotp: share('totp', profile.totp),
    hasLookupCodes: share('lookup_secret', profile.lookup_secret),
    hasExternalId: share('external_id', profile.external_id),
    writeExternalId(row, i) {
      putPiece(row, externalStart);
      externalCode(row, i);
    },
    organizationId: organizationsOf(profile, key, seedState(`${seed}/organizations`, namespace)),
    createdAt: momentsBetween(profile.created, state),
    hasMetadataPublic: metadataPublic.hasAny,
    writeMetadataPublic(row, i) {
      putByte(row, braces[0]);
      metadataPublic.write(row, i);
      putByte(row, braces[1]);
    },
    writeMetadataAdmin(row, i) {
      putByte(row, braces[0]);
      putPiece(row, metadataAdmin.write(row, i) === 0 ? markStart : afterOthers);
      mark.write(row, i);
      putByte(row, braces[1]);
    },
    uuid: uuidsOf(writeUuid),
    writeUuid,
  };
}

const braces = [0x7b, 0x7d] as const;
const comma = 0x2c;
const markStart = pieceOf(`"${markMember}":`);
const afterOthers = pieceOf(`,"${markMember}":`);

/** A text as it stands within a string of JSON. */
const escaped = (text: string): string => JSON.stringify(text).slice(1, -1);

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

/** Members of objects. */
interface Members {
  readonly hasAny: (i: number) => boolean;
  /** Writes those of person `i`, without braces around them, and says how many they are. */
  readonly write: (row: Row, i: number) => number;
}

/** Members with weighted values. */
function membersOf(members: Readonly<Record<string, Weights>>, key: string, purpose: string): Members {
  const parts = Object.entries(members).map(([name, weights]) => {
    const rank = rankOfPeople(key, `${purpose}/${name}`);
    const piece = weighted(weights, blockSize, (value) => memberPiece(name, value));
    return (i: number): Piece | undefined => piece(rank(i));
  });
  return {
    hasAny: (i) => parts.some((part) => part(i) !== undefined),
    write(row, i) {
      let count = 0;
      for (const part of parts) {
        const piece = part(i);
        if (piece === undefined) continue;
        if (count++ > 0) putByte(row, comma);
        putPiece(row, piece);
      }
      return count;
    },
  };
}

function memberPiece(name: string, value: string): Piece {
  return pieceOf(`${JSON.stringify(name)}:${JSON.stringify(value)}`);
}
