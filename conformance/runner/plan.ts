import type { Dialect } from '../../src/dialect/behaviour.ts';
import type { Check, Level, Profile } from '../check.ts';
import { UsageError } from './usage-error.ts';

/** Which checks are wanted. */
export interface Selection {
  readonly profile: Profile;
  /** The lowest level. */
  readonly level: Level;
  /** Ids, or areas, or beginnings of ids; all when empty. */
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

/** A check and why it will not run, if so. */
export interface Planned {
  readonly check: Check;
  readonly skipped: string | undefined;
}

const levels: readonly Level[] = ['may', 'should', 'must'];
const profiles: readonly Profile[] = ['read-only', 'core', 'full'];

/**
 * The checks of the selection, with those that the release does not have.
 * @throws UsageError when a name of the selection fits no check, or none is left that the release has: such a run would
 * find nobody at fault
 */
export function planRun(checks: readonly Check[], selection: Selection, dialect: Dialect): readonly Planned[] {
  for (const name of [...selection.only, ...selection.skip]) {
    if (!checks.some(({ id }) => fits(id, name)))
      throw new UsageError(`no check is called ${name}. \`identikit explain list\` shows all.`);
  }
  const chosen = checks
    .filter(({ id }) => selection.only.length === 0 || selection.only.some((name) => fits(id, name)))
    .filter(({ id }) => !selection.skip.some((name) => fits(id, name)))
    .filter(({ level }) => levels.indexOf(level) >= levels.indexOf(selection.level))
    .filter(({ profile }) => profiles.indexOf(profile) <= profiles.indexOf(selection.profile));
  if (chosen.length === 0) throw new UsageError(nothingLeft(selection));
  if (!chosen.some(({ when }) => when(dialect)))
    throw new UsageError(`${dialect.release} has nothing that the checks asked for are about. Ask for others.`);
  return chosen.map((check) => ({
    check,
    skipped: check.when(dialect) ? undefined : `${dialect.release} does not have it`,
  }));
}

function nothingLeft({ profile, level }: Selection): string {
  const remedy = profile === 'read-only' ? 'Allow writes with --allow-writes, or ask' : 'Ask';
  return `no check is left of those asked for in the profile ${profile} from the level ${level} on. ${remedy} for others.`;
}

const fits = (id: string, name: string): boolean => id === name || id.startsWith(`${name}.`);
