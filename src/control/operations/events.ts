import type { Change } from '../../store/change.ts';
import type { ControlOperation } from '../control-request.ts';
import { showExchange } from '../journal/shown-exchange.ts';
import type { LiveWorld } from '../live-world.ts';

/** How often a comment is sent where nothing happens, so that nobody in between thinks the connection dead. */
const heartbeat = 15_000;

/** GET /events: exchanges and changes as they happen, as server-sent events. */
export const streamEvents: ControlOperation = ({ world }) => ({
  status: 200,
  headers: ['Cache-Control', 'no-store', 'Content-Type', 'text/event-stream'],
  stream: eventsOf(world),
});

async function* eventsOf(world: LiveWorld): AsyncGenerator<string> {
  const queue = [`: the events of world ${world.name}\n\n`];
  let ended = false;
  let wake = (): void => {};
  const push = (text: string): void => {
    queue.push(text);
    wake();
  };
  const stops = [
    world.journal.follow((exchange) => {
      ended = exchange === undefined;
      push(exchange ? event('exchange', showExchange(exchange, world.backend)) : '');
    }),
    world.follow((change) => push(change ? event('change', shownChange(change)) : event('reset', {}))),
    everyHeartbeat(() => push(': still here\n\n')),
  ];
  try {
    for (;;) {
      yield* queue.splice(0);
      if (queue.length > 0) continue;
      if (ended) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    for (const stop of stops) stop();
  }
}

function everyHeartbeat(beat: () => void): () => void {
  const timer = setInterval(beat, heartbeat);
  // A stream that nobody reads any more must not keep a program running.
  (timer as { unref?: () => void }).unref?.();
  return () => clearInterval(timer);
}

const event = (name: string, data: unknown): string => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

/** Which thing changed; what it has become is for the API to tell. */
function shownChange(change: Change) {
  if ('identity' in change) return { identity: change.identity.id };
  if ('session' in change) return { session: change.session.id, identity: change.session.identityId };
  if ('loginFlow' in change) return { loginFlow: change.loginFlow.id };
  return change;
}
