import type { Dialect } from './behaviour.ts';

/** The sections of a dialect that a release changes, each with only the members that differ. */
export type Changes = { readonly [S in keyof Dialect]?: Dialect[S] extends object ? Partial<Dialect[S]> : Dialect[S] };

/** The release before, with what the new release changed. */
export function release(before: Dialect, changes: Changes): Dialect {
  const next: Record<string, unknown> = { ...before };
  for (const [section, change] of Object.entries(changes)) {
    next[section] =
      typeof change === 'object' ? { ...(before[section as keyof Dialect] as object), ...change } : change;
  }
  return next as unknown as Dialect;
}
