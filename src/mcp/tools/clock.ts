import { z } from 'zod';
import { dataOf, inWorld, tool } from '../tool.ts';

/** The clock of a world. */
export const clockTools = [
  tool({
    name: 'get_clock',
    title: 'Read the clock',
    description: 'Tells how late it is in a world, and whether its clock stands still.',
    input: inWorld,
    effect: 'reads',
    run: (mock, { world }) => dataOf(mock.control(world).GET('/clock')),
  }),
  tool({
    name: 'set_clock',
    title: 'Set the clock',
    description: 'Sets the clock of a world, or lets it stand still or go on. Sessions and codes end by this clock.',
    input: {
      ...inWorld,
      now: z.string().optional().describe('RFC 3339, e.g. 2030-01-01T00:00:00Z'),
      frozen: z.boolean().optional(),
    },
    effect: 'changes',
    run: (mock, { world, now, frozen }) => {
      const body = { ...(now === undefined ? {} : { now }), ...(frozen === undefined ? {} : { frozen }) };
      return dataOf(mock.control(world).PUT('/clock', { body }));
    },
  }),
  tool({
    name: 'advance_clock',
    title: 'Advance the clock',
    description: 'Puts the clock of a world forward, e.g. past the end of a session.',
    input: { ...inWorld, by: z.string().describe('a span such as 25h, 1h30m or -10s') },
    effect: 'changes',
    run: (mock, { world, by }) => dataOf(mock.control(world).POST('/clock/advance', { body: { by } })),
  }),
];
