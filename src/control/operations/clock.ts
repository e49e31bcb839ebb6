import { compareInstants, formatNanos, type Instant, parseInstant } from '../../command/instant.ts';
import { parseGoDuration } from '../../go/duration.ts';
import { badBody, type ControlOperation, json, readMembers } from '../control-request.ts';
import type { LiveWorld } from '../live-world.ts';
import { Problem } from '../problem.ts';

/** GET /clock. */
export const getClock: ControlOperation = ({ world }) => json(200, show(world));

/** PUT /clock: sets it, lets it stand still, or lets it go on. */
export const setClock: ControlOperation = ({ request, world }) => {
  changeClock(world, readMembers(request, { now: 'string', frozen: 'boolean' }));
  return json(200, show(world));
};

/** POST /clock/advance: puts it forward, or back. */
export const advanceClock: ControlOperation = ({ request, world }) => {
  putForward(world, readMembers(request, { by: 'string' }).by ?? '');
  return json(200, show(world));
};

/** What a clock is to be: `now` in RFC 3339, and whether it stands still. */
export interface ClockChange {
  readonly now?: string;
  readonly frozen?: boolean;
}

/** Sets a world's clock, lets it stand still, or lets it go on. @throws Problem 400, 409 */
export function changeClock(world: LiveWorld, { now, frozen }: ClockChange): void {
  const at = now === undefined ? undefined : parseInstant(now);
  if (now !== undefined && !at)
    throw badBody(`now is ${JSON.stringify(now)}; give a time such as 2026-01-02T03:04:05Z.`);
  const { time } = world.backend;
  if (at) refusePast(world, at);
  if (frozen === false) time.resume();
  if (frozen === true) time.freeze();
  if (at) time.set(at);
}

/** Puts a world's clock forward by a span, or back. @throws Problem 400, 409 */
export function putForward(world: LiveWorld, by: string): void {
  const span = parseGoDuration(by);
  if (span === undefined) throw badBody(`by is ${JSON.stringify(by)}; give a span such as 1h30m, 10s or -5m.`);
  const { time } = world.backend;
  const micros = Number(span / 1000n);
  if (micros < 0) refusePast(world, { ...time.now(), micros: time.now().micros + micros });
  time.advance(micros);
}

/** @throws Problem 409 when a session would begin in the future */
function refusePast({ backend, name }: LiveWorld, at: Instant): void {
  for (const session of backend.world.sessions.newestFirst()) {
    const begun = parseInstant(session.authenticatedAt);
    if (begun && compareInstants(at, begun) < 0)
      throw new Problem(
        409,
        'clock-before-session',
        'The clock would stand before the beginning of a session',
        `Session ${session.id} of world ${name} was begun at ${session.authenticatedAt}, after ${formatNanos(at)}. Choose a later time, or reset the world.`,
      );
  }
}

function show({ backend }: LiveWorld) {
  return { now: formatNanos(backend.time.now()), frozen: backend.time.standsStill };
}
