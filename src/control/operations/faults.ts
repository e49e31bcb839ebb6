import { type ControlOperation, done, json, readMembers } from '../control-request.ts';
import { readRule } from '../faults/fault-rule.ts';
import type { Fault } from '../faults/faults.ts';
import { Problem } from '../problem.ts';

/** GET /faults. */
export const listFaults: ControlOperation = ({ world }) => json(200, { faults: world.faults.list().map(show) });

/** POST /faults. */
export const addFault: ControlOperation = ({ request, world }) => {
  const body = readMembers(request, {
    match: 'object',
    delay: 'object',
    status: 'number',
    retryAfter: 'number',
    reset: 'string',
    truncateAfter: 'number',
    drip: 'object',
  });
  const fault = world.faults.add(readRule(body));
  return json(201, show(fault), ['Location', `/_identikit/faults/${fault.id}`]);
};

/** DELETE /faults/{id}. */
export const removeFault: ControlOperation = ({ world, params }) => {
  if (world.faults.remove(params.id!)) return done;
  throw new Problem(
    404,
    'unknown-fault',
    'There is no such fault',
    `World ${world.name} has no fault ${params.id}; GET /_identikit/faults lists those that it has.`,
  );
};

/** DELETE /faults. */
export const clearFaults: ControlOperation = ({ world }) => {
  world.faults.clear();
  return done;
};

const show = ({ id, rule, matched, struck }: Fault) => ({ id, ...rule, matched, struck });
