import type { Asking } from './asking.ts';
import { type Shown, statusOf } from './shown-by.ts';

const element = ({ word }: Asking, email = `${word()}@example.org`) => ({
  create: { schema_id: 'customer', traits: { email } },
});
const invalid = { create: { schema_id: 'customer', traits: { email: 5 } } };

/** Quirks of the batch. */
export const batchQuirks: Readonly<Record<string, Shown>> = {
  'batch-all-failed-200': {
    show: ({ ask }) => statusOf(ask('PATCH', '/identities', { identities: [invalid, invalid] })),
    observed: 200,
    strict: 400,
  },
  'batch-decode-code-500': {
    show: async ({ ask }) => (await ask('PATCH', '/identities', '{')).json.error.code,
    observed: 500,
    strict: 400,
  },
  'batch-delete-missing': {
    show: async ({ ask, person }) => {
      const { id } = await person();
      const patchId = '11111111-1111-4111-8111-111111111111';
      const { json } = await ask('PATCH', '/identities', { identities: [{ delete: id, patch_id: patchId }] });
      const read = await statusOf(ask('GET', `/identities/${id}`));
      return [json.error?.message ?? JSON.stringify(json).replace(id, 'ID'), read];
    },
    observed: ['json: unknown field "delete"', 200],
    strict: [
      '{"identities":[{"action":"delete","identity":"ID","patch_id":"11111111-1111-4111-8111-111111111111"}]}',
      404,
    ],
  },
  'batch-generic-reason': {
    show: async (asking) => {
      const { json } = await asking.ask('PATCH', '/identities', { identities: [element(asking), invalid] });
      return json.identities[1].error.reason.slice(0, 30);
    },
    observed: 'The request was malformed or c',
    strict: 'I[#/traits/email] S[#/properti',
  },
  'batch-null-drops-connection': {
    show: ({ ask }) => statusOf(ask('PATCH', '/identities', { identities: [null] })),
    observed: 0,
    strict: 400,
  },
  'batch-phantom-create': {
    show: async (asking) => {
      const { traits } = await asking.person();
      const identities = [element(asking), element(asking), element(asking, traits.email)];
      const { json } = await asking.ask('PATCH', '/identities', { identities });
      return statusOf(asking.ask('GET', `/identities/${json.identities[0].identity}`));
    },
    observed: 404,
    strict: 200,
  },
};
