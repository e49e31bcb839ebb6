import { compareInstants, formatNanos, type Instant, parseInstant } from '../../../command/instant.ts';
import type { Moment } from '../../../command/moment.ts';
import { ApiError } from '../../../http/errors.ts';
import type { Query } from '../../../http/query.ts';
import type { Identity } from '../../identity.ts';
import type { Realm } from '../../realm.ts';
import type { Client, Session } from '../session.ts';
import { drawSessionIds, renewSession, startSession } from '../start.ts';
import { beginLogin } from './begin.ts';
import { alreadyLoggedIn, identityDisabled, sessionRequired } from './errors.ts';
import type { PasswordHolder } from './find-password.ts';
import type { LoginForm } from './form.ts';
import { withPasswordHolder } from './log-in.ts';
import type { LoginFlow } from './login-flow.ts';
import {
  generalError,
  invalidCredentials,
  missingField,
  noMessages,
  noStrategy,
  type UiMessage,
  type UiMessages,
} from './messages.ts';

/** What came of filling in a login form. */
export type LoginOutcome =
  | { readonly kind: 'logged-in'; readonly session: Session; readonly identity: Identity }
  | { readonly kind: 'refused'; readonly flow: LoginFlow; readonly messages: UiMessages }
  | { readonly kind: 'expired'; readonly flow: LoginFlow; readonly now: Instant; readonly successor: string };

/** A filled-in form on its way. */
export interface Submission {
  readonly flow: LoginFlow;
  /** The session of whoever sends it. */
  readonly session: Session | undefined;
  readonly client: Client;
  readonly query: Query;
  /** @throws ApiError 400 when the body cannot be read */
  readonly readForm: () => LoginForm;
  /** @throws ApiError 400 for a request that comes from a browser */
  readonly checkOrigin: () => void;
}

/** Lets somebody log in. @throws ApiError 401, 500 */
export function submitLogin(
  submission: Submission,
  realm: Realm,
  moment: Moment,
): LoginOutcome | Promise<LoginOutcome> {
  const { flow, session } = submission;
  try {
    if (session && !flow.refresh && flow.requestedAal === 'aal1') throw alreadyLoggedIn();
    if (!session && flow.requestedAal === 'aal2') throw sessionRequired();
    const now = moment.now();
    if (compareInstants(parseInstant(flow.expiresAt)!, now) < 0) return replaceExpired(submission, now, realm, moment);
    const form = submission.readForm();
    if (form.method !== 'password' || flow.requestedAal === 'aal2') return refused(flow, { form: [noStrategy] });
    const filled = { ...flow, identifier: form.identifier };
    const missing = missingFields(form);
    if (missing) return refused(keep(filled, realm), { fields: missing });
    return checkPassword({ ...submission, flow: filled }, form, realm, moment);
  } catch (error) {
    return explained(error, flow);
  }
}

async function checkPassword(
  submission: Submission,
  form: LoginForm,
  realm: Realm,
  moment: Moment,
): Promise<LoginOutcome> {
  const { flow } = submission;
  try {
    submission.checkOrigin();
    const ids = drawSessionIds(moment);
    return await withPasswordHolder(form, realm, moment, (holder) => {
      if (!holder) return refused(keep(flow, realm), { form: [invalidCredentials] });
      return logIn(holder, ids, submission, realm, moment);
    });
  } catch (error) {
    return explained(error, keep(flow, realm));
  }
}

function logIn(
  { stored, loaded }: PasswordHolder,
  ids: ReturnType<typeof drawSessionIds>,
  { flow, session, client }: Submission,
  realm: Realm,
  moment: Moment,
): LoginOutcome {
  const before = realm.world.loginFlow(flow.id) ?? flow;
  realm.world.putLoginFlow({ ...before, active: 'password' });
  if (stored.state !== 'active') throw identityDisabled(stored.id);
  const same = session?.identityId === stored.id ? realm.world.sessions.get(session.id) : undefined;
  const started = same
    ? renewSession(same, client, realm, moment)
    : startSession(stored.id, ids, client, realm, moment);
  return { kind: 'logged-in', session: started, identity: loaded };
}

/** Begins a new flow in place of an expired one. */
function replaceExpired(
  { flow, session, query }: Submission,
  now: Instant,
  realm: Realm,
  moment: Moment,
): LoginOutcome {
  const begun = beginLogin({ query, url: flow.requestUrl, session }, realm, moment);
  return { kind: 'expired', flow, now, successor: begun.flow.id };
}

function missingFields({ identifier, password }: LoginForm): Record<string, UiMessage[]> | undefined {
  const missing = Object.entries({ identifier, password }).filter(([, value]) => value === '');
  if (missing.length === 0) return undefined;
  return Object.fromEntries(missing.map(([name]) => [name, [missingField(name)]]));
}

function keep(flow: LoginFlow, { world }: Realm): LoginFlow {
  world.putLoginFlow(flow);
  return flow;
}

function refused(flow: LoginFlow, messages: Partial<UiMessages>): LoginOutcome {
  return { kind: 'refused', flow, messages: { ...noMessages, ...messages } };
}

/** A fault of the request is told in the form. @throws every other error */
function explained(error: unknown, flow: LoginFlow): LoginOutcome {
  if (!(error instanceof ApiError) || error.code !== 400) throw error;
  return refused(flow, { form: [generalError(error.reason ?? '')] });
}

/** How long ago a flow expired. */
export function sinceExpiry(flow: LoginFlow, now: Instant): { readonly nanoseconds: bigint; readonly minutes: number } {
  const end = parseInstant(flow.expiresAt)!;
  const nanoseconds = BigInt(now.micros - end.micros) * 1000n + BigInt(now.nanos - end.nanos);
  return { nanoseconds, minutes: Number(nanoseconds) / 6e10 };
}
