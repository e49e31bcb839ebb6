import { createFetchBackend } from 'identikit/fetch';
import { handlers } from 'identikit/msw';
import { setupWorker } from 'msw/browser';

/** Lets the page's own service worker be the identity API, with ten people to begin with. */
export async function mockIdentities(url: string): Promise<void> {
  const backend = await createFetchBackend({ url, seed: 'demo', count: 10 });
  await setupWorker(...handlers(backend)).start({ quiet: true, onUnhandledRequest: 'bypass' });
}
