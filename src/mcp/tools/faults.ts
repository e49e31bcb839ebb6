import { z } from 'zod';
import { dataOf, inWorld, tool } from '../tool.ts';

const match = z
  .object({
    operation: z.string().optional().describe('an operation of list_operations'),
    method: z.string().optional(),
    path: z.string().optional().describe('without its query; * stands for anything'),
    probability: z.number().optional(),
    nth: z.number().int().optional().describe('only the n-th request that matches'),
    every: z.boolean().optional().describe('with nth: each n-th'),
    times: z.number().int().optional().describe('so many times at most'),
  })
  .optional()
  .describe('which requests it strikes; all of the world unless told');

/** Faults: requests that go wrong on purpose. */
export const faultTools = [
  tool({
    name: 'list_faults',
    title: 'List faults',
    description: 'Lists the fault rules of a world, and how often each struck.',
    input: inWorld,
    effect: 'reads',
    run: (mock, { world }) => dataOf(mock.control(world).GET('/faults')),
  }),
  tool({
    name: 'add_fault',
    title: 'Add a fault',
    description:
      'Lets requests go wrong, to see how an app copes. Give exactly one of delay, status, reset, truncateAfter and drip.',
    input: {
      ...inWorld,
      match,
      delay: z
        .object({
          min: z.string().describe('e.g. 100ms'),
          max: z.string().optional(),
          distribution: z.enum(['uniform', 'normal', 'exponential']).optional(),
        })
        .optional(),
      status: z.number().int().min(400).max(599).optional().describe("answer with the release's own error body"),
      retryAfter: z.number().int().optional().describe('with status: seconds'),
      reset: z.enum(['before', 'after']).optional().describe('reset the connection'),
      truncateAfter: z.number().int().optional().describe('end the body after so many bytes'),
      drip: z.object({ bytes: z.number().int(), every: z.string() }).optional().describe('send the body in pieces'),
    },
    effect: 'changes',
    run: (mock, { world, ...rule }) => dataOf(mock.control(world).POST('/faults', { body: rule as never })),
  }),
  tool({
    name: 'clear_faults',
    title: 'Clear faults',
    description: 'Removes one fault rule, or all of a world.',
    input: { ...inWorld, id: z.string().optional().describe('all unless told') },
    effect: 'changes',
    async run(mock, { world, id }) {
      const control = mock.control(world);
      await (id === undefined
        ? dataOf(control.DELETE('/faults'))
        : dataOf(control.DELETE('/faults/{id}', { params: { path: { id } } })));
      return { cleared: id ?? 'all' };
    },
  }),
];
