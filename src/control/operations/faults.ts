import { type ControlOperation, done, json, readMembers } from '../control-request.ts';
import { readRule } from '../faults/fault-rule.ts';
import type { Fault } from '../faults/faults.ts';
import { Problem } from '../problem.ts';

/** GET /faults. */
export const listFaults: ControlOperation = ({ world }) => json(200, { faults: world.faults.list().map(show) });

/** POST /faults. */
export const addFault: ControlOperation = ({ request, world, clock }) => {
  const body = readMembers(request, {
    match: 'object',
    delay: 'object',
    status: 'number',
    retryAfter: 'number',
    reset: 'string',
    truncateAfter: 'number',
    drip: 'object',
    staleLists: 'string',
  });
  const fault = world.faults.add(readRule(body));
  world.settleLag(clock);
  return json(201, show(fault), ['Location', `/_identikit/faults/${fault.id}`]);
};

/** DELETE /faults/{id}. */
export const removeFault: ControlOperation = ({ world, params, clock }) => {
  const isRemoved = world.faults.remove(params.id!);
  world.settleLag(clock);
  if (isRemoved) return done;
  throw new Problem(
    404,
    'unknown-fault',
    'There is no such fault',
    `World ${world.name} has no fault ${params.id}; GET /_identikit/faults lists those that it has.`,
  );
};

/** DELETE /faults. */
export const clearFaults: ControlOperation = ({ world, clock }) => {
  world.faults.clear();
  world.settleLag(clock);
  return done;
};

const show = ({ id, rule, matched, struck }: Fault) => ({ id, ...rule, matched, struck });
