import { z } from 'zod';
import { dataOf, inWorld, Refused, tool } from '../tool.ts';

/** The journal: what was asked and answered, and why requests were refused. */
export const journalTools = [
  tool({
    name: 'explain_last_refused',
    title: 'Explain the last refused request',
    description:
      'Tells why the last request that was refused (4xx or 5xx) was refused: the rule behind it, where the identity schema stands in the way, the nearest thing that would have worked, and the quirk of Kratos if it is one. Ask this first when a test or an app gets an error from the identity API.',
    input: inWorld,
    effect: 'reads',
    async run(mock, { world }) {
      const list = await dataOf(mock.control(world).GET('/journal'));
      const refused = list?.exchanges.findLast(({ response }) => response === undefined || response.status >= 400);
      return refused ?? { refused: 0, requests: list?.exchanges.length ?? 0, note: 'No request was refused so far.' };
    },
  }),
  tool({
    name: 'list_journal',
    title: 'List exchanges',
    description:
      'Lists the last requests to a world and their answers, newest last, with explanations of refused ones. Secrets are hidden.',
    input: {
      ...inWorld,
      method: z.string().optional(),
      path: z.string().optional().describe('without its query'),
      status: z.string().optional().describe('404, or 4xx'),
      after: z.number().int().optional().describe('only those after this id'),
      last: z.number().int().min(1).max(200).default(20).describe('how many at most'),
    },
    effect: 'reads',
    async run(mock, { world, last, method, path, status, after }) {
      const query = Object.fromEntries(
        Object.entries({ method, path, status, after }).filter(([, value]) => value !== undefined),
      );
      const list = await dataOf(mock.control(world).GET('/journal', { params: { query } }));
      return { exchanges: (list?.exchanges ?? []).slice(-last) };
    },
  }),
  tool({
    name: 'get_exchange',
    title: 'Show an exchange',
    description:
      'Shows one exchange by the number at the end of the header X-Identikit-Exchange, with its explanation.',
    input: { ...inWorld, id: z.number().int() },
    effect: 'reads',
    async run(mock, { world, id }) {
      const found = await dataOf(mock.control(world).GET('/journal/{id}', { params: { path: { id } } }));
      if (!found) throw new Refused(`There is no exchange ${id}.`);
      return found;
    },
  }),
];
