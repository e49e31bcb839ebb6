import { type ControlOperation, done, json, readMembers } from '../control-request.ts';
import type { LiveWorld } from '../live-world.ts';
import { Problem } from '../problem.ts';

/** GET /worlds. */
export const listWorlds: ControlOperation = ({ worlds }) => json(200, { worlds: worlds.list().map(show) });

/** POST /worlds: forks one, by default the world that the request names. */
export const createWorld: ControlOperation = ({ request, worlds, world }) => {
  const { name = '', from = world.name } = readMembers(request, { name: 'string', from: 'string' });
  return json(201, show(worlds.fork(name, from)), ['Location', `/_identikit/worlds/${encodeURIComponent(name)}`]);
};

/** GET /worlds/{name}. */
export const getWorld: ControlOperation = ({ worlds, params }) => json(200, show(worlds.find(params.name!)));

/** DELETE /worlds/{name}. */
export const dropWorld: ControlOperation = ({ worlds, params }) => {
  worlds.drop(params.name!);
  return done;
};

/** POST /reset: the world is again what it was when it came into being, or when the server started. */
export const resetWorld: ControlOperation = ({ world }) => {
  refuseKept(world);
  world.reset();
  return done;
};

/** A world that a file keeps cannot be swapped for another one. @throws Problem 409 */
export function refuseKept(world: LiveWorld): void {
  if (!world.backend.isKept) return;
  throw new Problem(
    409,
    'kept-world',
    'A file keeps this world',
    `${world.name} is kept by --data and cannot be replaced as a whole. Fork it, and reset or fill the fork.`,
  );
}

function show({ name, from, backend }: LiveWorld) {
  return { name, ...(from === undefined ? {} : { from }), identities: backend.world.size };
}
