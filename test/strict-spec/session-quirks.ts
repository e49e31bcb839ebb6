import { type Shown, statusOf } from './shown-by.ts';

const unknown = '2f1f2d37-7ba1-4a02-9f3c-6a1e1ac1a5ce';

/** Quirks of sessions and recovery. */
export const sessionQuirks: Readonly<Record<string, Shown>> = {
  'recovery-unknown-identity': {
    show: ({ ask }) => statusOf(ask('POST', '/recovery/link', { identity_id: unknown })),
    observed: 400,
    strict: 404,
  },
  'sessions-active-shows-inactive': {
    show: async ({ ask, login }) => {
      const { identity } = await login();
      await ask('PATCH', `/identities/${identity.id}`, [{ op: 'replace', path: '/state', value: 'inactive' }]);
      const { json } = await ask('GET', `/identities/${identity.id}/sessions?active=true`);
      return json.map(({ active }: { active: boolean }) => active);
    },
    observed: [false],
    strict: [],
  },
  'sessions-extend-200': {
    show: async ({ ask, login }) => statusOf(ask('PATCH', `/sessions/${(await login()).id}/extend`)),
    observed: 200,
    strict: 204,
  },
  'sessions-negative-size-drops': {
    show: ({ ask }) => statusOf(ask('GET', '/sessions?page_size=-1')),
    observed: 0,
    strict: 400,
  },
  'sessions-unknown-identity-200': {
    show: async ({ ask, person }) => [
      await statusOf(ask('GET', `/identities/${unknown}/sessions`)),
      await statusOf(ask('DELETE', `/identities/${(await person()).id}/sessions`)),
    ],
    observed: [200, 404],
    strict: [404, 204],
  },
};
