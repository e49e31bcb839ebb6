import { compareInstants, type Instant, parseInstant } from '../../../command/instant.ts';
import type { Moment } from '../../../command/moment.ts';
import { ApiError } from '../../../http/errors.ts';
import type { Query } from '../../../http/query.ts';
import type { Identity } from '../../identity.ts';
import type { Realm } from '../../realm.ts';
import type { Client, Session } from '../session.ts';
import { renewSession, startSession } from '../start.ts';
import { beginLogin } from './begin.ts';
import { withPasswordHolder } from './check-password.ts';
import { alreadyLoggedIn, identityDisabled, sessionRequired } from './errors.ts';
import type { LoginFlow, LoginForm } from './login-flow.ts';
import {
  generalError,
  invalidCredentials,
  missingField,
  noMessages,
  noStrategy,
  type UiMessage,
  type UiMessages,
} from './messages.ts';
import type { PasswordHolder } from './password-holder.ts';

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
    const missing = missingFields(form);
    if (missing) return refused(keepIdentifier(flow, form, realm), { fields: missing });
    return checkPassword(submission, form, realm, moment);
  } catch (error) {
    return explained(error, flow);
  }
}

function checkPassword(
  submission: Submission,
  form: LoginForm,
  realm: Realm,
  moment: Moment,
): LoginOutcome | Promise<LoginOutcome> {
  const { flow } = submission;
  try {
    submission.checkOrigin();
  } catch (error) {
    return explained(error, keepIdentifier(flow, form, realm));
  }
  return withPasswordHolder(form, realm, moment, (holder) =>
    holder
      ? logIn(holder, submission, realm, moment)
      : refused(keepIdentifier(flow, form, realm), { form: [invalidCredentials] }),
  );
}

function logIn(
  { stored, loaded }: PasswordHolder,
  { flow, session, client }: Submission,
  realm: Realm,
  moment: Moment,
): LoginOutcome {
  change(flow, { active: 'password' }, realm);
  if (stored.state !== 'active') throw identityDisabled(stored.id);
  const own = session?.identityId === stored.id ? realm.world.sessions.get(session.id) : undefined;
  const begun = own ? renewSession(own, client, realm, moment) : startSession(stored.id, client, realm, moment);
  return { kind: 'logged-in', session: begun, identity: loaded };
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

function keepIdentifier(flow: LoginFlow, { identifier }: LoginForm, realm: Realm): LoginFlow {
  return change(flow, { identifier }, realm);
}

/** Changes a flow as it is now: others may have filled it in since it was read. */
function change({ id }: LoginFlow, changes: Partial<LoginFlow>, { world }: Realm): LoginFlow {
  const changed = { ...world.loginFlow(id)!, ...changes };
  world.putLoginFlow(changed);
  return changed;
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
