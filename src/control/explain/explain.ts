import type { Backend } from '../../backend.ts';
import { quirks } from '../../contract/generated/quirks.ts';
import { noBody } from '../../http/message.ts';
import { jsonOrUndefined } from '../../json/json-or-undefined.ts';
import type { Exchange } from '../journal/exchange.ts';
import { brokenJson, unknownMember, wrongTraits, wrongType } from './body-faults.ts';
import { takenValue } from './conflict.ts';
import { noRoute } from './no-route.ts';
import { refusedPatch } from './patch-faults.ts';
import { wrongParameter } from './query-faults.ts';
import type { Explainer, Explanation, Refusal } from './refusal.ts';
import { unknownIdentity, unknownSchema, unusableToken } from './unknown-things.ts';

/** The first that knows an answer gives it. */
const explainers: readonly Explainer[] = [
  noRoute,
  unknownSchema,
  takenValue,
  unusableToken,
  wrongTraits,
  unknownMember,
  wrongType,
  refusedPatch,
  brokenJson,
  wrongParameter,
  unknownIdentity,
];

/**
 * Why a request was refused, as its world stands now; undefined for requests that were not.
 * @param backend of the world that refused it
 */
export function explain(exchange: Exchange, backend: Backend): Explanation | undefined {
  const { outcome } = exchange;
  if ('dropped' in outcome) return { why: `The connection was closed without an answer: ${outcome.why}.` };
  if (outcome.status < 400) return undefined;
  const error = errorOf(outcome.body);
  const refusal: Refusal = {
    exchange,
    backend,
    routed: backend.routed({ ...exchange.request, body: noBody }),
    status: outcome.status,
    reason: String(error.reason ?? ''),
    message: String(error.message ?? ''),
    body: jsonOrUndefined(exchange.request.body),
  };
  for (const explainer of explainers) {
    const found = explainer(refusal);
    if (found) return withQuirk(found);
  }
  return { why: refusal.reason || refusal.message || outcome.body.trim() || `It was answered with ${outcome.status}.` };
}

function withQuirk({ quirk, ...rest }: NonNullable<ReturnType<Explainer>>): Explanation {
  if (quirk === undefined) return rest;
  const { title, observed, issue } = quirks[quirk];
  return {
    ...rest,
    quirk: { name: quirk, text: `${title}: ${observed}`, ...(issue === undefined ? {} : { issue }) },
  };
}

function errorOf(text: string): Record<string, unknown> {
  const whole = jsonOrUndefined(text);
  const error = typeof whole === 'object' && whole !== null && 'error' in whole ? whole.error : undefined;
  return typeof error === 'object' && error !== null ? (error as Record<string, unknown>) : {};
}
