/**
 * Where commands are kept, in the order in which they were carried out; carrying them out again gives the same state.
 * `E` is any value that JSON can hold.
 */
export interface CommandLog<E> {
  /** Adds an entry at the end. Once it returns, the entry survives the death of the process. */
  append(entry: E): void;
  /** The entries that are there now, oldest first. */
  replay(): Iterable<E>;
  /**
   * Puts `snapshot` in the place of all entries that were there at the call. Entries may be appended meanwhile; they
   * come after it. Until it is done, and if it fails, all is as before.
   */
  compact(snapshot: Iterable<E>): Promise<void>;
  /** Lets go of what the log holds; nothing can be appended afterwards. */
  close(): void;
}

/** A log in memory. Entries pass through JSON, as they would in a file. */
export function memoryLog<E>(): CommandLog<E> {
  let lines: string[] = [];
  return {
    append: (entry) => {
      lines.push(JSON.stringify(entry));
    },
    replay: () => lines.map((line) => JSON.parse(line) as E),
    compact: async (snapshot) => {
      const replaced = lines.length;
      const kept = Array.from(snapshot, (entry) => JSON.stringify(entry));
      lines = [...kept, ...lines.slice(replaced)];
    },
    close: () => {},
  };
}
