import { release } from '../../src/dialect/release.ts';
import type { ServeOptions } from '../../src/server/serve-options.ts';
import { type RunningServer, start } from '../../src/server/start.ts';
import type { Mutant } from './mutant.ts';

/** Starts a mutant as `serve` starts a server. @throws what `start` throws */
export function startMutant(
  { release: claimed, changes, around }: Mutant,
  options: ServeOptions,
  log: (line: string) => void = () => {},
): Promise<RunningServer> {
  const dialect = (chosen: Parameters<Mutant['changes']>[0]) => release(chosen, changes(chosen));
  return start({ release: claimed, ...options }, log, { dialect, around });
}
