import type { Backend, LogEntry } from '../backend.ts';
import type { Instant } from '../command/instant.ts';
import type { DataFileForm } from '../control/control-request.ts';
import { changesFromNothing, storedChange } from '../store/change.ts';
import type { CommandLog } from '../store/log.ts';
import { type About, headerLine } from './log/data-file.ts';
import { decodeLine, encodeLine } from './log/log-line.ts';

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

/** The form of the file as a text. @param about what its entries depend on */
export function dataFileForm(about: About): DataFileForm {
  return {
    write: (world, at) => headerLine(about) + Array.from(snapshot(world, at), encodeLine).join(''),
    read(text) {
      const [header, ...lines] = text.split('\n').filter((line) => line !== '');
      if (header === undefined || decodeLine(header) === undefined) throw new Error('its first line is not whole');
      return lines.flatMap((line, i) => {
        const json = decodeLine(line);
        if (json === undefined) throw new Error(`line ${i + 2} is not whole`);
        return (JSON.parse(json) as LogEntry).changes;
      });
    },
  };
}

function* snapshot(world: Backend['world'], at: Instant): IterableIterator<LogEntry> {
  for (const change of changesFromNothing(world)) yield { at, operation: 'snapshot', changes: [storedChange(change)] };
}
