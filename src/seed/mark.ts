import { hashText } from '../fake/hash.ts';
import type { JsonText } from '../fake/index.ts';

/** Whose people are meant. */
export interface SeedName {
  readonly seed: string;
  /** `''` for none. */
  readonly namespace: string;
}

/** What the administrator's metadata of a person says of where they come from. */
export interface Mark extends SeedName {
  /** The person's number. */
  readonly number: number;
  /** A hash of the rest, so that nobody is taken for one of a seed because of a word in their metadata. */
  readonly check: string;
}

/** The member of the administrator's metadata that holds the mark. */
export const markMember = 'identikit';

/** The mark of person `i` as JSON. */
export function markText({ seed, namespace }: SeedName): (i: number) => JsonText {
  const start = `{"seed":${JSON.stringify(seed)},"namespace":"${namespace}","number":`;
  return (i) => `${start}${i},"check":"${checkOf({ seed, namespace }, i)}"}`;
}

/** The number of the person that metadata marks as one of a seed; undefined for strangers. */
export function readMark(metadataAdmin: unknown, name: SeedName): number | undefined {
  const mark = (metadataAdmin as { [markMember]?: Partial<Mark> } | null | undefined)?.[markMember];
  const number = mark?.number;
  if (typeof number !== 'number' || mark?.seed !== name.seed || mark.namespace !== name.namespace) return undefined;
  return mark.check === checkOf(name, number) ? number : undefined;
}

function checkOf({ seed, namespace }: SeedName, i: number): string {
  return (hashText(`${namespace}/${i}/${seed}`, 0x1d) >>> 0).toString(36);
}
