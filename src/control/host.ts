import type { Backend } from '../backend.ts';
import type { HttpRequest, HttpResponse, Outcome } from '../http/message.ts';
import { answerControl, type ControlGuard, controlPath } from './control-api.ts';
import { answerStruck } from './faults/strike.ts';
import type { LiveWorld } from './live-world.ts';
import { Problem, problemAnswer } from './problem.ts';
import { belowPrefix, worldHeader, worldOfRequest, worldPrefix } from './world-of-request.ts';
import { defaultWorld, Worlds } from './worlds.ts';

/** A request with this header is not taken down and no fault strikes it: so the console looks at a world. */
const unseenHeader = 'x-identikit-unseen';

/** How worlds are hosted. */
export interface HostOptions extends ControlGuard {
  /** How many exchanges each world keeps; 0 keeps none. */
  readonly journalSize: number;
  /** Answers carry `X-Identikit-Exchange`, the path of their exchange in the journal. */
  readonly exchangeHeader: boolean;
  /** Decides which requests faults strike. */
  readonly seed: string;
}

/** Many worlds behind one API, and the control API beside it. */
export interface Host {
  readonly worlds: Worlds;
  handle(request: HttpRequest): Outcome | Promise<Outcome>;
}

/** Hosts worlds, of which the first is the one that a backend has. */
export function createHost(first: Backend, options: HostOptions): Host {
  const { journalSize, exchangeHeader, clock, seed } = options;
  const worlds = new Worlds(first, journalSize, seed);
  const ordinary = worlds.find(defaultWorld);

  const answerIn = (world: LiveWorld, request: HttpRequest, prefix: string): Outcome | Promise<Outcome> => {
    if (request.headers[unseenHeader] !== undefined) return world.backend.handle(request);
    if (journalSize === 0) return carryOut(world, request);
    const at = clock();
    const finish = (outcome: Outcome): Outcome => {
      const id = world.journal.nextId;
      world.journal.add(request, outcome, at, clock() - at);
      if (!exchangeHeader || 'dropped' in outcome || outcome.bare) return outcome;
      return withHeader(outcome, `${prefix || prefixOf(world)}${controlPath}/journal/${id}`);
    };
    const outcome = carryOut(world, request);
    return outcome instanceof Promise ? outcome.then(finish) : finish(outcome);
  };

  const answerElsewhere = (sent: HttpRequest): Outcome | Promise<Outcome> => {
    const { world: name, request, prefix } = worldOfRequest(sent);
    if (isControl(request)) return answerControl(request, () => worlds.find(name), worlds, options);
    try {
      const outcome = answerIn(worlds.find(name), request, prefix);
      return outcome instanceof Promise
        ? outcome.then((late) => belowPrefix(late, prefix))
        : belowPrefix(outcome, prefix);
    } catch (error) {
      if (error instanceof Problem) return problemAnswer(error);
      throw error;
    }
  };

  return {
    worlds,
    handle(request) {
      const isOrdinary =
        request.headers[worldHeader] === undefined && !request.target.startsWith(worldPrefix) && !isControl(request);
      return isOrdinary ? answerIn(ordinary, request, '') : answerElsewhere(request);
    },
  };
}

function carryOut({ backend, faults }: LiveWorld, request: HttpRequest): Outcome | Promise<Outcome> {
  if (faults.isEmpty) return backend.handle(request);
  const strikes = faults.strikes(request, backend.routed(request)?.operationId);
  return answerStruck(strikes, request, backend.dialect, () => backend.handle(request));
}

const isControl = ({ listener, target }: HttpRequest): boolean =>
  listener === 'admin' && target.startsWith(`${controlPath}/`);

const prefixOf = ({ name }: LiveWorld): string => (name === defaultWorld ? '' : worldPrefix + name);

function withHeader(answer: HttpResponse, path: string): HttpResponse {
  return { ...answer, headers: [...answer.headers, 'X-Identikit-Exchange', path] };
}
