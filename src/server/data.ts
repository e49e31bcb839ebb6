import type { Backend, LogEntry } from '../backend.ts';
import type { Instant } from '../command/instant.ts';
import { changesFromNothing, storedChange } from '../store/change.ts';
import type { CommandLog } from '../store/log.ts';

/** A log is compacted once it has this many entries more than the world has identities. */
const slack = 10_000;

/** Keeps a backend's state in a log. */
export interface KeptState {
  /** Takes an entry; compacts the log in the background when it has grown. */
  append(entry: LogEntry): void;
  /** Makes the backend what the log says it was; returns how many entries that took. */
  restore(backend: Backend): number;
  close(): void;
}

/**
 * Keeps state in `log`.
 * @param onError is told when compacting failed, which loses nothing
 */
export function keepState(log: CommandLog<LogEntry>, onError: (error: unknown) => void): KeptState {
  let backend: Backend | undefined;
  let entries = 0;
  let compacting = false;

  const compact = async (world: Backend['world'], at: Instant): Promise<void> => {
    compacting = true;
    try {
      const fork = world.fork();
      await log.compact(snapshot(fork, at));
      entries = fork.size;
    } catch (error) {
      onError(error);
    } finally {
      compacting = false;
    }
  };

  return {
    append(entry) {
      log.append(entry);
      entries++;
      if (backend && !compacting && entries > 2 * backend.world.size + slack) void compact(backend.world, entry.at);
    },
    restore(restored) {
      for (const entry of log.replay()) {
        restored.replay(entry);
        entries++;
      }
      backend = restored;
      return entries;
    },
    close: () => log.close(),
  };
}

function* snapshot(world: Backend['world'], at: Instant): IterableIterator<LogEntry> {
  for (const change of changesFromNothing(world)) yield { at, operation: 'snapshot', changes: [storedChange(change)] };
}
