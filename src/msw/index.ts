import { type HttpHandler, http } from 'msw';
import type { MockWorld } from '../library/mock-world.ts';

export type { MockWorld } from '../library/mock-world.ts';

/** What answers for a backend: the backend itself, or a world of it. */
export type Answering = Pick<MockWorld, 'fetch'>;

/**
 * Handlers for Mock Service Worker that answer every request to a backend's admin and public URLs.
 * @param backend whose URLs are meant
 * @param world which world answers requests that name none; the default one unless given
 * @example
 * const backend = await createFetchBackend({ url: 'http://kratos.local:4434' });
 * await setupWorker(...handlers(backend)).start();
 */
export function handlers(backend: MockWorld, world: Answering = backend): HttpHandler[] {
  const answer = async ({ request }: { readonly request: Request }): Promise<Response> => {
    try {
      return await world.fetch(request);
    } catch (error) {
      // MSW tells those who asked of errors of a handler as of answers with 500, and of this as of a broken connection.
      if (error instanceof TypeError) return Response.error();
      throw error;
    }
  };
  return [backend.publicUrl, backend.url].map((url) => http.all(below(url), answer));
}

/** The URLs that begin with this one. */
const below = (url: string): RegExp => new RegExp(`^${url.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:[/?#]|$)`);
