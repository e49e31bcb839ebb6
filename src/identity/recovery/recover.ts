import { formatNanos, type Instant } from '../../command/instant.ts';
import type { Moment } from '../../command/moment.ts';
import { formatGoDuration, parseGoDuration } from '../../go/duration.ts';
import { ApiError, badRequest, notFound, notFoundInDatabase } from '../../http/errors.ts';
import { Query } from '../../http/query.ts';
import { goQuote } from '../../json/go-quote.ts';
import type { Timestamp } from '../identity.ts';
import { loadIdentity } from '../load.ts';
import type { Realm } from '../realm.ts';
import type { RecoveryMethod } from '../settings.ts';
import type { RecoveryBody } from './body.ts';
import { checkReturnTo } from './return-to.ts';

/** A way back in for somebody who forgot the password. */
export interface Recovery {
  readonly link: string;
  /** Six digits; undefined when the link alone will do. */
  readonly code?: string;
  readonly expiresAt: Timestamp;
}

/** @throws ApiError 404 when this way of recovery is switched off */
export function checkEnabled({ enabled }: RecoveryMethod): void {
  if (!enabled)
    throw notFound(
      'This endpoint was disabled by system administrator. Please check your url or contact the system administrator to enable it.',
    );
}

/**
 * Makes a link that lets its holder in. It leads to the public listener, where nothing answers it.
 * @throws ApiError 400, in all releases also for an unknown identity; 500 when the identity cannot be read
 */
export function createRecoveryLink(body: RecoveryBody, query: Query, realm: Realm, moment: Moment): Recovery {
  const span = readSpan(body, realm.settings.recoveryLink);
  if (span <= 0n) throw badRequest(`Value from "expires_in" must be result to a future time: ${body.expiresIn}`);
  const { flow, expiresAt } = beginRecovery(span, query, realm, moment);
  const isBadRequest = realm.dialect.recovery.linkForUnknown === 400;
  checkIdentity(
    body,
    realm,
    isBadRequest ? badRequest('The requested identity id does not exist.') : unknownIdentity(),
  );
  const token = moment.random.alphanumeric(32);
  return { link: withQuery(`${realm.settings.publicBaseUrl}/self-service/recovery`, { flow, token }), expiresAt };
}

/**
 * Makes a code that lets its holder in, and a link to where it is to be typed.
 * @throws ApiError 400; 404 for an unknown identity; 500 when the identity cannot be read
 */
export function createRecoveryCode(body: RecoveryBody, query: Query, realm: Realm, moment: Moment): Recovery {
  const span = readSpan(body, realm.settings.recoveryCode);
  if (span <= 0n) {
    const told = realm.dialect.recovery.expiredText === 'raw' ? body.expiresIn : formatGoDuration(span);
    throw badRequest(`Value from "expires_in" must result to a future time: ${told}`);
  }
  if (body.flowType !== undefined && body.flowType !== 'api' && body.flowType !== 'browser')
    throw badRequest(`Value from "flow_type" is not valid: ${goQuote(body.flowType)}`);
  const { flow, expiresAt } = beginRecovery(span, query, realm, moment);
  checkIdentity(body, realm, unknownIdentity());
  return { link: withQuery(realm.settings.recoveryUiUrl, { flow }), code: moment.random.digits(6), expiresAt };
}

/** Nanoseconds. */
function readSpan({ expiresIn }: RecoveryBody, { lifespan }: RecoveryMethod): bigint {
  if (expiresIn === '') return BigInt(lifespan) * 1000n;
  const span = parseGoDuration(expiresIn);
  if (span === undefined)
    throw badRequest(
      `Unable to parse "expires_in" whose format should match "[0-9]+(ns|us|ms|s|m|h)" but did not: ${expiresIn}`,
    );
  return span;
}

function beginRecovery(span: bigint, query: Query, realm: Realm, moment: Moment) {
  const flow = moment.random.uuid();
  const now = moment.now();
  checkReturnTo(query, realm);
  return { flow, expiresAt: formatNanos(afterSpan(now, span)) };
}

function afterSpan({ micros, nanos }: Instant, span: bigint): Instant {
  const total = BigInt(micros) * 1000n + BigInt(nanos) + span;
  return { micros: Number(total / 1000n), nanos: Number(total % 1000n) };
}

function checkIdentity({ identityId }: RecoveryBody, realm: Realm, unknown: ApiError): void {
  const stored = realm.world.identity(identityId);
  if (!stored) throw unknown;
  loadIdentity(stored, realm);
}

function unknownIdentity(): ApiError {
  const { code, message } = notFoundInDatabase();
  return new ApiError({ code, message, reason: 'could not find identity' });
}

/** A URL with more parameters in its query. */
function withQuery(url: string, parameters: Readonly<Record<string, string>>): string {
  const [, start = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(url)!;
  const merged = Query.parse(query);
  for (const [name, value] of Object.entries(parameters)) merged.set(name, value);
  return `${start}?${merged.encode()}${fragment}`;
}
