import { Configuration, IdentityApi } from '@ory/client-fetch';
import { setupWorker } from 'msw/browser';
import { createFetchBackend } from '../../src/fetch/index.ts';
import { handlers } from '../../src/msw/index.ts';

const backend = await createFetchBackend({ seed: 'page', count: 3 });
await setupWorker(...handlers(backend)).start({ quiet: true });

const api = new IdentityApi(new Configuration({ basePath: backend.url }));
const page = globalThis as unknown as Record<string, unknown>;
page.api = api;
page.backend = backend;
