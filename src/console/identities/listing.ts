import { parse } from '../../json/parse.ts';
import type { Answer, Place } from '../server.ts';
import { Refusal } from '../server.ts';
import type { Identity } from './identity.ts';

/** What of the identities is looked at. */
export interface Listing {
  readonly search: string;
  /** Queries of the pages up to the one that is shown, without the first. */
  readonly trail: readonly string[];
}

/** The first page of all. */
export const firstPage: Listing = { search: '', trail: [] };

/** A page of identities. */
export interface Page {
  readonly identities: readonly Identity[];
  /** Query of the page after it. */
  readonly next: string | undefined;
}

const pageSize = 25;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads the page. A search finds an id, an identifier, or else what is like an identifier. @throws Refusal */
export async function readPage({ server, about }: Place, { search, trail }: Listing): Promise<Page> {
  const path = about.identitiesPath;
  const page = async (query: string): Promise<Page> => pageIn(await server.look(path + query));
  const query = trail.at(-1);
  if (query !== undefined) return page(query);
  if (search === '') return page(`?page_size=${pageSize}`);
  const text = encodeURIComponent(search);
  if (uuid.test(search)) return oneIn(server.look(`${path}/${search}`));
  const exact = await page(`?page_size=${pageSize}&credentials_identifier=${text}`);
  if (exact.identities.length > 0 || !about.similarSearch) return exact;
  return page(`?page_size=${pageSize}&preview_credentials_identifier_similar=${text}`);
}

function pageIn({ text, headers }: Answer): Page {
  const list = parse(text);
  return { identities: Array.isArray(list) ? list : [], next: nextIn(headers.get('link') ?? '') };
}

async function oneIn(asked: Promise<Answer>): Promise<Page> {
  try {
    return { identities: [parse((await asked).text)], next: undefined };
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return { identities: [], next: undefined };
    throw error;
  }
}

/** The query of the next page, of the URL that the Link header gives: its path is the one behind a gateway, if any. */
function nextIn(link: string): string | undefined {
  const target = /<([^>]*)>;\s*rel="next"/.exec(link)?.[1];
  if (target === undefined) return undefined;
  return new URL(target, location.href).search;
}
