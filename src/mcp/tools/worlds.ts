import { z } from 'zod';
import { dataOf, inWorld, tool } from '../tool.ts';

/** Worlds: states of the mock that never see each other. */
export const worldTools = [
  tool({
    name: 'list_worlds',
    title: 'List worlds',
    description: 'Lists the worlds of the mock and how many identities each holds.',
    input: {},
    effect: 'reads',
    run: (mock) => dataOf(mock.control(undefined).GET('/worlds')),
  }),
  tool({
    name: 'fork_world',
    title: 'Fork a world',
    description:
      'Makes a world that begins as another one is now: a copy to try things in, or a snapshot to keep. Requests belong to it by the header X-Identikit-World or the path prefix /_world/NAME.',
    input: { name: z.string(), from: z.string().optional().describe('default unless told') },
    effect: 'changes',
    run: (mock, { name, from }) =>
      dataOf(mock.control(undefined).POST('/worlds', { body: from === undefined ? { name } : { name, from } })),
  }),
  tool({
    name: 'reset_world',
    title: 'Reset a world',
    description:
      'Makes a world what it was when it was forked, or when the mock started; its clock, faults and journal too.',
    input: inWorld,
    effect: 'destroys',
    async run(mock, { world }) {
      await dataOf(mock.control(world).POST('/reset'));
      return { reset: world ?? 'default' };
    },
  }),
  tool({
    name: 'drop_world',
    title: 'Drop a world',
    description: 'Lets go of a world. The default one stays.',
    input: { name: z.string() },
    effect: 'destroys',
    async run(mock, { name }) {
      await dataOf(mock.control(undefined).DELETE('/worlds/{name}', { params: { path: { name } } }));
      return { dropped: name };
    },
  }),
];
