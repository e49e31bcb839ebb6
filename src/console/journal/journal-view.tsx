import { useState } from 'preact/hooks';
import { Heading } from '../parts/heading.tsx';
import { dataOf, type Exchange, usePlace } from '../server.ts';
import { ExchangeRow } from './exchange-row.tsx';
import { isRefused } from './refused.ts';
import type { Journal } from './use-journal.ts';

/** The exchanges of the world as they happen, the newest first. */
export function JournalView({ journal, onClear }: { readonly journal: Journal; onClear(): void }) {
  const { server, about, say } = usePlace();
  const [onlyRefused, setOnlyRefused] = useState(false);
  const [words, setWords] = useState('');
  const [held, setHeld] = useState<readonly Exchange[]>();
  const all = held ?? journal.exchanges;
  const shown = all.filter((exchange) => (!onlyRefused || isRefused(exchange)) && isNamed(exchange, words));
  const waiting = held ? journal.exchanges.filter(({ id }) => id > (held.at(-1)?.id ?? 0)).length : 0;

  const clear = async (): Promise<void> => {
    await dataOf(server.control.DELETE('/journal'));
    setHeld(undefined);
    onClear();
    say('The journal is empty');
  };
  return (
    <>
      <div class="bar">
        <Heading>Journal</Heading>
        <label class="check">
          <input
            type="checkbox"
            checked={onlyRefused}
            onChange={({ currentTarget }) => setOnlyRefused(currentTarget.checked)}
          />
          Only refused
        </label>
        <input
          type="search"
          aria-label="Part of method or path"
          placeholder="Part of method or path"
          value={words}
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <button
          type="button"
          aria-pressed={held !== undefined}
          onClick={() => setHeld(held ? undefined : journal.exchanges)}
        >
          {held && waiting > 0 ? `Hold, ${waiting} more` : 'Hold'}
        </button>
        <button type="button" disabled={journal.exchanges.length === 0} onClick={() => void clear()}>
          Clear
        </button>
      </div>
      {shown.length === 0 && <p class="empty">{emptiness(all.length, about.journalSize)}</p>}
      <ol class="journal" aria-label="Exchanges, the newest first">
        {shown.toReversed().map((exchange) => (
          <ExchangeRow key={exchange.id} exchange={exchange} />
        ))}
      </ol>
    </>
  );
}

function isNamed({ request: { method, target } }: Exchange, words: string): boolean {
  const text = `${method} ${target}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function emptiness(exchanges: number, journalSize: number): string {
  if (journalSize === 0) return 'This server keeps no journal, as --journal 0 says.';
  if (exchanges > 0) return 'No exchange is like that.';
  return 'Nothing was asked yet. Requests to the mock appear here as they come, but for those with which this page looks.';
}
