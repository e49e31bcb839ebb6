import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ReleaseName } from '../dialect/release-name.ts';
import { specFolder } from './bundle.ts';

/** Where releases do something else than their public API description says. */
export interface Quirk {
  /** Also the name of its file. */
  readonly name: string;
  readonly title: string;
  readonly promised: string;
  readonly observed: string;
  /** The first and the last release that does so. */
  readonly releases: { readonly since: ReleaseName; readonly until: ReleaseName };
  /** URL of a public issue or pull request. */
  readonly issue: string | null;
  /** The member of the dialect that it explains, e.g. `patch.removedMembers`. */
  readonly behaviour: string | null;
  /** Ids of recorded scenarios that show it. */
  readonly recordings: readonly string[];
  /** How `serve --strict-spec` answers instead; null where there is no promise, or none that can be kept. */
  readonly strict: string | null;
}

/** All quirks of `spec/quirks`, by name. */
export function readQuirks(): readonly Quirk[] {
  const folder = join(specFolder, 'quirks');
  return readdirSync(folder)
    .sort()
    .map((file) => parse(readFileSync(join(folder, file), 'utf8')) as Quirk);
}
