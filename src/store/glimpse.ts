import type { Identity } from '../identity/identity.ts';

/** What tells whether somebody is looked for, without all else that there is of them. */
export interface Glimpse {
  readonly organizationId: string | undefined;
  /** Whether one of their identifiers passes. */
  hasIdentifier(passes: (identifier: string, type: string) => boolean): boolean;
}

/** A glimpse of somebody who is there wholly. */
export function glimpseOf({ organizationId, credentials }: Identity): Glimpse {
  return {
    organizationId,
    hasIdentifier(passes) {
      for (const { type, identifiers } of credentials.values())
        if (identifiers?.some((identifier) => passes(identifier, type))) return true;
      return false;
    },
  };
}
