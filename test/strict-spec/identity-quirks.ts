import { type Shown, statusOf } from './shown-by.ts';

const year1 = '0001-01-01T00:00:00Z';
const imported = { credentials: { password: { config: { password: 'secret-9' } } } };

/** Quirks of single identities: create, read, replace, delete. */
export const identityQuirks: Readonly<Record<string, Shown>> = {
  'address-nil-id-in-put': {
    show: async ({ ask, person, word }) => {
      const traits = { handle: `LOUD ${word()}` };
      const { id } = await person({ schema_id: 'loud', traits });
      const put = await ask('PUT', `/identities/${id}`, { schema_id: 'loud', traits, state: 'active' });
      return put.json.verifiable_addresses[0].id === '00000000-0000-0000-0000-000000000000';
    },
    observed: true,
    strict: false,
  },
  'address-status-anything': {
    show: ({ ask, word }) => {
      const email = `${word()}@example.org`;
      const address = { value: email, via: 'email', verified: false, status: 'lost' };
      return statusOf(
        ask('POST', '/identities', { schema_id: 'customer', traits: { email }, verifiable_addresses: [address] }),
      );
    },
    observed: 201,
    strict: 400,
  },
  'create-error-code': {
    show: async ({ ask }) => (await ask('POST', '/identities', '{')).json.error.code,
    observed: 500,
    strict: 400,
  },
  'create-location': {
    show: async ({ ask, word }) => {
      const body = { schema_id: 'customer', traits: { email: `${word()}@example.org` } };
      return /(?:\/admin)?\/identities/.exec((await ask('POST', '/identities', body)).headers.location!)![0];
    },
    observed: '/identities',
    strict: '/admin/identities',
  },
  'create-null-identifiers': {
    show: async ({ person }) => (await person({ traits: {}, ...imported })).credentials.password.identifiers,
    observed: null,
    strict: [],
  },
  'create-required': {
    show: ({ ask }) => statusOf(ask('POST', '/identities', {})),
    observed: 201,
    strict: 400,
    release: 'v26.2.0',
  },
  'credential-zero-times': {
    show: async ({ person }) => (await person(imported)).credentials.password.created_at === year1,
    observed: true,
    strict: false,
  },
  'delete-unknown': {
    show: ({ ask }) => statusOf(ask('DELETE', '/identities/2f1f2d37-7ba1-4a02-9f3c-6a1e1ac1a5ce')),
    observed: 404,
    strict: 204,
  },
  'identifier-empty-500': {
    show: ({ ask }) => statusOf(ask('POST', '/identities', { schema_id: 'default', traits: { email: '' } })),
    observed: 500,
    strict: 400,
  },
  'include-credential-message': {
    show: async ({ ask, person }) => {
      const { id } = await person();
      return (await ask('GET', `/identities/${id}?include_credential=nonsense`)).json.error.reason;
    },
    observed: 'Invalid value `[]` for parameter `include_credential`.',
    strict: 'Invalid value `nonsense` for parameter `include_credential`.',
  },
  'include-credential-profile': {
    show: async ({ ask, person }) =>
      statusOf(ask('GET', `/identities/${(await person()).id}?include_credential=profile`)),
    observed: 400,
    strict: 200,
  },
  'list-metadata-number': {
    show: async ({ ask, person }) => {
      const { id } = await person({ metadata_public: 5 });
      const read = await ask('GET', `/identities/${id}`);
      await ask('DELETE', `/identities/${id}`);
      return read.json.metadata_public;
    },
    observed: undefined,
    strict: 5,
  },
  'password-73-bytes-500': {
    show: async ({ ask }) => {
      const credentials = { password: { config: { password: 'a'.repeat(73) } } };
      const { status, json } = await ask('POST', '/identities', { schema_id: 'customer', traits: {}, credentials });
      return [status, json.error.code];
    },
    observed: [500, 500],
    strict: [400, 400],
  },
  'put-required': {
    show: async ({ ask, person }) => {
      const { id, traits } = await person();
      return statusOf(ask('PUT', `/identities/${id}`, { schema_id: 'customer', traits }));
    },
    observed: 200,
    strict: 400,
  },
  'put-schema-url-stale': {
    show: async ({ ask, person }) => {
      const { id, traits } = await person();
      const put = await ask('PUT', `/identities/${id}`, { schema_id: 'employee', traits, state: 'active' });
      const patch = await ask('PATCH', `/identities/${id}`, [{ op: 'replace', path: '/schema_id', value: 'customer' }]);
      return [put, patch].map(({ json }) => json.schema_url.replace(/.*\//, ''));
    },
    observed: ['Y3VzdG9tZXI', 'ZW1wbG95ZWU'],
    strict: ['ZW1wbG95ZWU', 'Y3VzdG9tZXI'],
  },
  'schema-id-as-sent': {
    show: async ({ person }) => (await person({ schema_id: 'Y3VzdG9tZXI' })).schema_id,
    observed: 'Y3VzdG9tZXI',
    strict: 'customer',
  },
  'traits-absent-500': {
    show: ({ ask }) => statusOf(ask('POST', '/identities', { schema_id: 'customer' })),
    observed: 500,
    strict: 400,
  },
  'updated-at-frozen': {
    show: async ({ ask, person }) => {
      const { id, updated_at } = await person();
      return (await ask('PATCH', `/identities/${id}`, [])).json.updated_at === updated_at;
    },
    observed: true,
    strict: false,
  },
};
