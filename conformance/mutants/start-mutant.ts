import { isDeepStrictEqual } from 'node:util';
import type { Dialect } from '../../src/dialect/behaviour.ts';
import { release } from '../../src/dialect/release.ts';
import type { ServeOptions } from '../../src/server/serve-options.ts';
import { type RunningServer, start } from '../../src/server/start.ts';
import { UsageError } from '../runner/usage-error.ts';
import type { Mutant } from './mutant.ts';

/**
 * Starts a mutant as `serve` starts a server; it claims to be its own release unless the options name another.
 * @throws UsageError when that release is no other for it; what `start` throws
 */
export async function startMutant(
  { name, title, release: own, dialect: whose, changes, around }: Mutant,
  options: ServeOptions,
  log: (line: string) => void = () => {},
): Promise<RunningServer> {
  const served = { ...options, dialect: whose ?? options.dialect };
  const claimed = options.release ?? (served.dialect === 'connhex' ? undefined : own);
  const vary = (chosen: Dialect): Dialect => {
    const changed = changes(chosen);
    const mutated = release(chosen, changed);
    if (Object.keys(changed).length > 0 && isDeepStrictEqual(mutated, chosen))
      throw new UsageError(
        `${chosen.release} is as ${name} would make it. Leave out --release: it claims to be ${own}.`,
      );
    return mutated;
  };
  const server = await start({ ...served, release: claimed }, log, { dialect: vary, around });
  const notices = [`wrong on purpose, ${name}: ${title}`, ...server.loaded.notices];
  return { ...server, loaded: { ...server.loaded, notices } };
}
