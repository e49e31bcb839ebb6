import { useEffect, useState } from 'preact/hooks';
import { followEvents } from '../events.ts';
import type { Exchange, Server } from '../server.ts';

/** How many exchanges the page keeps. */
const kept = 500;

/** How long events are gathered before the page shows them, in milliseconds. */
const gathering = 150;

/** How long to wait before the events are asked for again, in milliseconds. */
const again = 1500;

/** What happens in a world. */
export interface Journal {
  /** Oldest first. */
  readonly exchanges: readonly Exchange[];
  /** Whether the server tells of more. */
  readonly isLive: boolean;
  /** Counts up whenever contents of the world have changed. */
  readonly changes: number;
}

const nothing: Journal = { exchanges: [], isLive: false, changes: 0 };

/** Follows the journal of a world, over interruptions. @returns it, and how to empty it */
export function useJournal(server: Server): readonly [Journal, () => void] {
  const [journal, setJournal] = useState(nothing);
  useEffect(() => {
    const end = new AbortController();
    setJournal(nothing);
    void follow(server, end.signal, (change) => setJournal(change));
    return () => end.abort();
  }, [server]);
  return [journal, () => setJournal((before) => ({ ...before, exchanges: [] }))];
}

type Update = (change: (before: Journal) => Journal) => void;

async function follow(server: Server, signal: AbortSignal, update: Update): Promise<void> {
  while (!signal.aborted) {
    const gatherer = gather(update);
    const opened = async (): Promise<void> => {
      const { data } = await server.control.GET('/journal');
      if (signal.aborted) return;
      update(({ changes }) => ({ exchanges: data?.exchanges.slice(-kept) ?? [], isLive: true, changes: changes + 1 }));
    };
    try {
      await followEvents(server, signal, () => void opened(), gatherer);
    } catch {
      // The server is gone, or the view is; the page says so until it is back.
    }
    if (!signal.aborted) update((before) => ({ ...before, isLive: false }));
    await new Promise((resolve) => setTimeout(resolve, again));
  }
}

/** Takes events, and updates the page once for many of them. */
function gather(update: Update): (event: { name: string; data: unknown }) => void {
  let exchanges: Exchange[] = [];
  let isReset = false;
  let changed = 0;
  let isWaiting = false;
  const flush = (): void => {
    const [fresh, reset, more] = [exchanges, isReset, changed];
    [exchanges, isReset, changed, isWaiting] = [[], false, 0, false];
    update((before) => ({
      ...before,
      exchanges: joined(reset ? [] : before.exchanges, fresh),
      changes: before.changes + more,
    }));
  };
  return ({ name, data }) => {
    if (name === 'exchange') exchanges = [...exchanges, data as Exchange].slice(-kept);
    else changed++;
    if (name === 'reset') {
      exchanges = [];
      isReset = true;
    }
    if (!isWaiting) setTimeout(flush, gathering);
    isWaiting = true;
  };
}

function joined(before: readonly Exchange[], fresh: readonly Exchange[]): readonly Exchange[] {
  const known = new Set(before.map(({ id }) => id));
  return [...before, ...fresh.filter(({ id }) => !known.has(id))].slice(-kept);
}
