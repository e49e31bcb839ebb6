import { worldHeader } from '../control/world-of-request.ts';
import { defaultWorld } from '../control/worlds.ts';
import type { HttpBehaviour } from '../dialect/behaviour.ts';
import type { HttpRequest, Outcome } from '../http/message.ts';
import { type Addresses, destinationsAt } from './destination.ts';
import { readRequest } from './read-request.ts';
import { respond } from './respond.ts';

/** Answers requests of the Fetch standard. It follows no redirects: that is for whoever asks. */
export type Fetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>;

/** What is behind the door. */
export interface FetchDoorOptions extends Addresses {
  readonly handle: (request: HttpRequest) => Outcome | Promise<Outcome>;
  readonly http: HttpBehaviour;
}

/**
 * Makes doors to worlds.
 * @returns the door to the world of a name, for requests that name none themselves
 */
export function fetchDoor({ handle, http, ...addresses }: FetchDoorOptions): (world: string) => Fetch {
  const destinationOf = destinationsAt(addresses);
  return (world) => async (input, init) => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init);
    request.signal.throwIfAborted();
    const read = await readRequest(request, destinationOf(new URL(request.url)), http);
    const named = world === defaultWorld ? read : { ...read, headers: { [worldHeader]: world, ...read.headers } };
    const outcome = await unlessAborted(handle(named), request.signal);
    return respond(outcome, request.method);
  };
}

/** @throws the signal's reason, as soon as it is there */
function unlessAborted<T>(work: T | Promise<T>, signal: AbortSignal): T | Promise<T> {
  if (!(work instanceof Promise)) return work;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
