import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { ApiView } from './api/api-view.tsx';
import { FaultView } from './faults/fault-view.tsx';
import { IdentityList } from './identities/identity-list.tsx';
import { IdentityPage } from './identities/identity-page.tsx';
import { firstPage, type Listing } from './identities/listing.ts';
import { NewIdentity } from './identities/new-identity.tsx';
import { JournalView } from './journal/journal-view.tsx';
import { inWords, isRefused } from './journal/refused.ts';
import { useJournal } from './journal/use-journal.ts';
import { Masthead } from './masthead.tsx';
import { Refused } from './parts/refused.tsx';
import { useRoute, views } from './route.ts';
import { type About, dataOf, PlaceContext, Refusal, type Server, serverOf } from './server.ts';
import { TokenForm } from './token-form.tsx';
import { useLoaded } from './use-loaded.ts';
import { useSaid } from './use-said.ts';
import { WorldsView } from './worlds/worlds-view.tsx';

/** The console: what it needs to know first, then a world. */
export function App() {
  const { world } = useRoute();
  const [token, setToken] = useState<string>();
  const server = useMemo(() => serverOf(world, token), [world, token]);
  const { data: about, error, reload } = useLoaded(() => dataOf(server.control.GET('/about')), [server]);
  if (error instanceof Refusal && error.status === 401)
    return <TokenForm isWrong={token !== undefined} onToken={setToken} />;
  if (error)
    return (
      <main>
        <h1>identikit</h1>
        <Refused error={error} />
        <p class="actions">
          <a class="button" href="#/default/worlds">
            To the default world
          </a>
          <button type="button" onClick={reload}>
            Try again
          </button>
        </p>
      </main>
    );
  return about ? <WorldShown key={world} server={server} about={about} /> : null;
}

function WorldShown({ server, about }: { readonly server: Server; readonly about: About }) {
  const { view, id } = useRoute();
  const [journal, emptyJournal] = useJournal(server);
  const [listing, setListing] = useState<Listing>(firstPage);
  const [said, say] = useSaid();
  const { changes, exchanges, isLive } = journal;
  const worlds = useLoaded(async () => (await dataOf(server.control.GET('/worlds'))).worlds, [server, changes, view]);
  const place = useMemo(() => ({ server, about, changes, say }), [server, about, changes, say]);
  const onWorlds = useCallback(() => worlds.reload(), [worlds.reload]);
  const lastRefused = exchanges.findLast(isRefused);
  useEffect(() => {
    document.title = `${views[view]} of ${server.world} – identikit`;
  }, [server, view]);
  return (
    <PlaceContext value={place}>
      <button type="button" class="skip" onClick={skip}>
        To the content
      </button>
      <Masthead view={view} worlds={worlds.data ?? []} isLive={isLive} refused={exchanges.filter(isRefused).length} />
      <main id="content" tabIndex={-1}>
        {view === 'identities' && id === undefined && <IdentityList listing={listing} onListing={setListing} />}
        {view === 'identities' && id === 'new' && <NewIdentity />}
        {view === 'identities' && id !== undefined && id !== 'new' && <IdentityPage key={id} id={id} />}
        {view === 'journal' && <JournalView journal={journal} onClear={emptyJournal} />}
        {view === 'faults' && <FaultView lastExchange={exchanges.at(-1)?.id ?? 0} />}
        {view === 'worlds' && <WorldsView worlds={worlds.data ?? []} onWorlds={onWorlds} />}
        {view === 'api' && <ApiView />}
      </main>
      <p class="said" role="status">
        {said}
      </p>
      <p class="unseen" aria-live="polite">
        {view === 'journal' && lastRefused ? inWords(lastRefused) : ''}
      </p>
    </PlaceContext>
  );
}

/** The hash says which view there is, so that no link can lead within the page. */
function skip(): void {
  document.getElementById('content')?.focus();
}
