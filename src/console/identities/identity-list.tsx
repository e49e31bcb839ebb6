import { useState } from 'preact/hooks';
import { Heading } from '../parts/heading.tsx';
import { Refused } from '../parts/refused.tsx';
import { Time } from '../parts/time.tsx';
import { linkTo } from '../route.ts';
import { usePlace } from '../server.ts';
import { useLoaded } from '../use-loaded.ts';
import { type Identity, nameOf, restOf, textAt } from './identity.ts';
import { firstPage, type Listing, readPage } from './listing.ts';

/** All identities of the world, page by page, or those that a search finds. */
export function IdentityList({ listing, onListing }: { readonly listing: Listing; onListing(listing: Listing): void }) {
  const place = usePlace();
  const { world } = place.server;
  const { data: page, error } = useLoaded(() => readPage(place, listing), [place.server, listing, place.changes]);
  const { trail, search } = listing;
  return (
    <>
      <div class="bar">
        <Heading>Identities</Heading>
        <Search search={search} onSearch={(text) => onListing({ ...firstPage, search: text })} />
        <a class="button primary" href={linkTo(world, 'identities', 'new')}>
          New identity
        </a>
      </div>
      <Refused error={error} />
      {page && page.identities.length === 0 && (
        <p class="empty">{search === '' ? 'There is nobody in this world yet.' : `Nobody is found by ${search}.`}</p>
      )}
      {page && page.identities.length > 0 && <Table identities={page.identities} />}
      {page && (trail.length > 0 || page.next !== undefined) && (
        <nav class="pages" aria-label="Pages">
          <button
            type="button"
            disabled={trail.length === 0}
            onClick={() => onListing({ search, trail: trail.slice(0, -1) })}
          >
            Previous
          </button>
          <span>Page {trail.length + 1}</span>
          <button
            type="button"
            disabled={page.next === undefined}
            onClick={() => onListing({ search, trail: [...trail, page.next!] })}
          >
            Next
          </button>
        </nav>
      )}
    </>
  );
}

function Search({ search, onSearch }: { readonly search: string; onSearch(text: string): void }) {
  const [text, setText] = useState(search);
  const submit = (event: Event): void => {
    event.preventDefault();
    onSearch(text.trim());
  };
  return (
    <search>
      <form class="search" onSubmit={submit}>
        <input
          type="search"
          aria-label="Identifier or id"
          placeholder="Identifier or id"
          value={text}
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget: { value } }) => {
            setText(value);
            if (value === '' && search !== '') onSearch('');
          }}
        />
        <button type="submit">Search</button>
      </form>
    </search>
  );
}

function Table({ identities }: { readonly identities: readonly Identity[] }) {
  const { about, server } = usePlace();
  return (
    <table class="identities">
      <thead>
        <tr>
          <th scope="col">Identity</th>
          <th scope="col">State</th>
          {about.schemas.length > 1 && <th scope="col">Schema</th>}
          <th scope="col">Created, UTC</th>
          <th scope="col">Id</th>
        </tr>
      </thead>
      <tbody>
        {identities.map((identity) => {
          const id = textAt(identity, 'id');
          const state = textAt(identity, 'state');
          return (
            <tr key={id}>
              <th scope="row">
                <a href={linkTo(server.world, 'identities', id)}>{nameOf(identity, about)}</a>
                <span class="faint rest">{restOf(identity, about)}</span>
              </th>
              <td class={state === 'inactive' ? 'warn' : ''}>{state}</td>
              {about.schemas.length > 1 && <td>{textAt(identity, 'schema_id')}</td>}
              <td class="number">
                <Time at={textAt(identity, 'created_at')} />
              </td>
              <td class="id">
                <code>{id}</code>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
