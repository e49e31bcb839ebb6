import type { Exchange } from '../control/journal/exchange.ts';
import { type ExchangeFilter, matchExchange, nextExchange } from '../control/journal/filter.ts';
import { type ShownExchange, showExchange } from '../control/journal/shown-exchange.ts';
import type { LiveWorld } from '../control/live-world.ts';

/** What was asked of a world and answered, as far as it is kept. Secrets are hidden. */
export interface WorldJournal {
  /** Exchanges that match, the oldest first. */
  exchanges(filter?: ExchangeFilter): readonly ShownExchange[];
  /** Requests that were refused, or left without an answer, each with an explanation. */
  refused(): readonly ShownExchange[];
  /**
   * The first exchange that matches, be it there already or yet to come.
   * @param timeout in milliseconds
   * @throws Error when there is none within that time
   */
  waitFor(filter: ExchangeFilter, timeout?: number): Promise<ShownExchange>;
  clear(): void;
}

/** The journal of a world. */
export function worldJournal(world: LiveWorld): WorldJournal {
  const { journal } = world;
  const show = (exchange: Exchange): ShownExchange => showExchange(exchange, world.backend);
  return {
    exchanges: (filter = {}) => journal.exchanges().filter(matchExchange(filter)).map(show),
    refused: () => journal.exchanges().filter(isRefused).map(show),
    async waitFor(filter, timeout = 5_000) {
      const matches = matchExchange(filter);
      const found = journal.exchanges().find(matches) ?? (await nextExchange(journal, matches, timeout));
      if (found) return show(found);
      throw new Error(
        `no exchange of world ${world.name} matched ${JSON.stringify(filter)} within ${timeout} ms; it has ${journal.exchanges().length} others`,
      );
    },
    clear: () => journal.clear(),
  };
}

const isRefused = ({ outcome }: Exchange): boolean => 'dropped' in outcome || outcome.status >= 400;
