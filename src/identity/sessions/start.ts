import { formatMicros, formatNanos, type Instant, later } from '../../command/instant.ts';
import type { Moment } from '../../command/moment.ts';
import { nilUuid } from '../identity.ts';
import type { Realm } from '../realm.ts';
import { columnTime } from './column-time.ts';
import type { AuthenticationMethod, Client, Device, Session } from './session.ts';

/** Begins a session with a password. @returns it as its first answer shows it, with times as precise as the clock */
export function startSession(identityId: string, client: Client, realm: Realm, moment: Moment): Session {
  const { random } = moment;
  const method = completedPassword(moment);
  const now = moment.now();
  const whole = {
    id: random.uuid(),
    token: `ory_st_${random.alphanumeric(32)}`,
    logoutToken: `ory_lo_${random.alphanumeric(32)}`,
    identityId,
    active: true,
    createdAt: formatMicros(moment.now()),
    authenticatorAssuranceLevel: 'aal1',
    authenticationMethods: [method],
    devices: [cutToColumns({ id: random.uuid(), ...client })],
  };
  realm.world.putSession({ ...whole, ...times(now, realm, (instant) => columnTime(instant, realm.database)) });
  return { ...whole, ...times(now, realm, formatNanos) };
}

/**
 * Begins a session anew: its holder has logged in again.
 * @returns it as its first answer shows it: with a device that is not stored
 */
export function renewSession(session: Session, client: Client, realm: Realm, moment: Moment): Session {
  const { dialect, database, world } = realm;
  const authenticationMethods = [...session.authenticationMethods, completedPassword(moment)];
  const now = moment.now();
  const renewed = { ...session, active: true, authenticationMethods };
  const stored = times(now, realm, (instant) => columnTime(instant, database));
  const issuedAt = dialect.sessions.renewedIssue === 'moves' ? stored.issuedAt : session.issuedAt;
  world.putSession({ ...renewed, ...stored, issuedAt });
  return { ...renewed, ...times(now, realm, formatNanos), devices: [...session.devices, { id: nilUuid, ...client }] };
}

function completedPassword(moment: Moment): AuthenticationMethod {
  return { method: 'password', aal: 'aal1', completedAt: formatNanos(moment.now()) };
}

function times(
  now: Instant,
  { settings }: Realm,
  print: (instant: Instant) => string,
): Pick<Session, 'authenticatedAt' | 'issuedAt' | 'expiresAt'> {
  const authenticatedAt = print(now);
  return { authenticatedAt, issuedAt: authenticatedAt, expiresAt: print(later(now, settings.sessionLifespan)) };
}

const longestText = 512;

/** Columns hold 512 bytes; a letter that is cut in two goes whole. */
function cutToColumns(device: Device): Device {
  const { userAgent, location } = device;
  return { ...device, userAgent: userAgent === undefined ? undefined : cut(userAgent), location: cut(location) };
}

function cut(text: string): string {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= longestText) return text;
  return new TextDecoder().decode(bytes.subarray(0, longestText), { stream: true });
}
