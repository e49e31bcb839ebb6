import type { ReleaseName } from '../../src/dialect/release-name.ts';
import type { Asking } from './asking.ts';

/** What shows a quirk: something that servers answer differently as they are and with --strict-spec. */
export interface Shown {
  /** Does what it takes and picks what shows the quirk out of the answers. */
  readonly show: (asking: Asking) => Promise<unknown>;
  readonly observed: unknown;
  readonly strict: unknown;
  /** Where it shows; in the last release of the quirk unless told. */
  readonly release?: ReleaseName;
}

/** The status of an answer that is to come. */
export async function statusOf(answer: Promise<{ readonly status: number }>): Promise<number> {
  return (await answer).status;
}
