import { type Shown, statusOf } from './shown-by.ts';

/** Quirks of lists and paths. */
export const listQuirks: Readonly<Record<string, Shown>> = {
  'list-ids-paged': {
    show: async ({ ask, person }) => {
      const [one, two] = [await person(), await person()];
      return (await ask('GET', `/identities?page_size=1&ids=${one.id}&ids=${two.id}`)).json.length;
    },
    observed: 1,
    strict: 2,
  },
  'list-negative-page-size': {
    show: ({ ask }) => statusOf(ask('GET', '/identities?page_size=-1')),
    observed: 0,
    strict: 400,
  },
  'list-page-size-unlimited': {
    show: ({ ask }) => statusOf(ask('GET', '/identities?page_size=501')),
    observed: 200,
    strict: 400,
  },
  'list-page-token-default': {
    show: ({ ask }) => statusOf(ask('GET', '/identities?page_token=1')),
    observed: 400,
    strict: 200,
    release: 'v25.4.0',
  },
  'list-per-page-maximum': {
    show: ({ ask }) => statusOf(ask('GET', '/identities?page=3&per_page=1000')),
    observed: 400,
    strict: 200,
    release: 'v26.2.0',
  },
  'list-prev-minus-one': {
    show: async ({ ask }) => {
      const { headers } = await ask('GET', '/identities?page=0&credentials_identifier=nobody');
      return [...headers.link!.matchAll(/rel="(\w+)"/g)].map(([, rel]) => rel);
    },
    observed: ['first', 'next', 'prev'],
    strict: ['first'],
  },
  'list-total-count': {
    show: async ({ ask, person }) => {
      const { traits } = await person();
      const path = `/identities?preview_credentials_identifier_similar=${traits.email}`;
      return (await ask('GET', path)).headers['x-total-count'];
    },
    observed: undefined,
    strict: '1',
  },
  'list-consistency-unchecked': {
    show: ({ ask }) => statusOf(ask('GET', '/identities?consistency=nonsense')),
    observed: 200,
    strict: 400,
  },
  'plain-text-errors': {
    show: async ({ ask }) =>
      [await ask('GET', '/nothing'), await ask('PUT', '/identities')].map(({ json }) => json?.error.code),
    observed: [undefined, undefined],
    strict: [404, 405],
  },
  'schemas-empty-null': {
    show: async ({ askPublic }) => (await askPublic('GET', '/schemas?page=9')).json,
    observed: null,
    strict: [],
  },
  'schemas-page-overlap': {
    show: async ({ askPublic }) => (await askPublic('GET', '/schemas?page=1&per_page=1')).json.length,
    observed: 2,
    strict: 1,
  },
};
