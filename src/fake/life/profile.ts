import type { Weights } from '../shares.ts';

/** How a world's people are spread: shares in percent with one decimal at most, exact in each aligned block of 1,000. */
export interface Profile {
  /** Who cannot sign in. */
  readonly inactive: number;
  /** Whose addresses are verified, and to whose a message was sent; the rest's are pending. */
  readonly verified: number;
  readonly sent: number;
  /** Who has the password, where one is given. */
  readonly password: number;
  /** Who signs in with which provider. */
  readonly oidc: { readonly share: number; readonly providers: Weights };
  /** Second factors; no release takes them from outside, so that only identities as the API shows them have them. */
  readonly totp: number;
  readonly lookup_secret: number;
  readonly external_id: number;
  /** Who belongs to one of so many organizations. */
  readonly organizations: { readonly share: number; readonly count: number };
  /** Between which days people came. */
  readonly created: { readonly from: string; readonly to: string };
  /** Members of the metadata, each with its values. */
  readonly metadata_public: Readonly<Record<string, Weights>>;
  readonly metadata_admin: Readonly<Record<string, Weights>>;
}

const everyday: Profile = {
  inactive: 3,
  verified: 85,
  sent: 10,
  password: 90,
  oidc: { share: 20, providers: { google: 60, github: 25, apple: 15 } },
  totp: 10,
  lookup_secret: 5,
  external_id: 100,
  organizations: { share: 0, count: 1 },
  created: { from: '2022-01-01', to: '2026-01-01' },
  metadata_public: { plan: { free: 80, pro: 15, team: 5 } },
  metadata_admin: { source: { signup: 90, import: 8, invite: 2 } },
};

/** Nothing but traits, state and the mark of the seed. */
const plain: Profile = {
  ...everyday,
  inactive: 0,
  verified: 0,
  sent: 0,
  oidc: { share: 0, providers: {} },
  totp: 0,
  lookup_secret: 0,
  external_id: 0,
  metadata_public: {},
  metadata_admin: {},
};

/** Companies whose people mostly sign in through their employer. */
const business: Profile = {
  ...everyday,
  inactive: 8,
  verified: 98,
  sent: 2,
  oidc: { share: 70, providers: { microsoft: 55, google: 30, okta: 15 } },
  totp: 30,
  lookup_secret: 20,
  organizations: { share: 90, count: 25 },
  metadata_public: { plan: { team: 70, enterprise: 30 } },
  metadata_admin: { source: { import: 60, invite: 40 } },
};

/** The profiles that can be named. */
export const profiles: Readonly<Record<string, Profile>> = { everyday, plain, business };
