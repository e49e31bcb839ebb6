import type { Dialect } from '../../dialect/behaviour.ts';
import { errorResponse } from '../../http/error-response.ts';
import { ApiError } from '../../http/errors.ts';
import type { HttpRequest, Outcome } from '../../http/message.ts';
import { millisOf } from './fault-rule.ts';
import type { Strike } from './faults.ts';

type Handle = () => Outcome | Promise<Outcome>;

/** Answers a request that rules strike: each does its part, the first that was added outermost. */
export function answerStruck(
  strikes: readonly Strike[],
  request: HttpRequest,
  dialect: Dialect,
  handle: Handle,
): Outcome | Promise<Outcome> {
  return strikes.reduceRight<Handle>((inner, strike) => () => struck(strike, request, dialect, inner), handle)();
}

async function struck(
  { id, rule, delay }: Strike,
  request: HttpRequest,
  dialect: Dialect,
  handle: Handle,
): Promise<Outcome> {
  const { status, retryAfter, reset, truncateAfter, drip } = rule;
  if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
  if (reset === 'before') return dropped(id, 'before the request was carried out');
  if (status !== undefined) return failure(status, retryAfter, request, dialect);
  const outcome = await handle();
  if (reset === 'after') return dropped(id, 'after the request was carried out');
  if ('dropped' in outcome) return outcome;
  if (truncateAfter !== undefined) return { ...outcome, delivery: { cutAfter: truncateAfter } };
  return drip ? { ...outcome, delivery: { pieces: drip.bytes, apart: millisOf(drip.every) } } : outcome;
}

const dropped = (id: string, when: string): Outcome => ({ dropped: true, reset: true, why: `fault ${id}, ${when}` });

function failure(status: number, retryAfter: number | undefined, request: HttpRequest, dialect: Dialect): Outcome {
  const message = 'This fault was asked for';
  const answer = errorResponse(new ApiError({ code: status, message }), request, dialect);
  if (retryAfter === undefined) return answer;
  return { ...answer, headers: [...answer.headers, 'Retry-After', String(retryAfter)] };
}
