import type { Schema } from '../../src/contract/operations.ts';
import { expectStatus } from '../expect.ts';
import { WantOf } from '../failure.ts';
import { features } from '../people/features.ts';
import type { People } from '../people/people.ts';
import type { Answer } from '../target/answer.ts';
import type { Target } from '../target/target.ts';

/** A session as the admin API reads it. */
export type Session = Schema<'Session'>;

/** Somebody who has just signed in. */
export interface SignedIn {
  /** Id of the identity. */
  readonly identity: string;
  /** Id of the session. */
  readonly session: string;
  readonly token: string;
  /** What they signed in with. */
  readonly login: Login;
}

/** A filled-in login form. */
export interface Login {
  readonly method: 'password';
  readonly identifier: string;
  readonly password: string;
}

/**
 * Creates an identity with a password and signs in as it on the public listener.
 * @throws WantOf when the target has no identifier to sign in with, or does not let anybody in by password
 */
export async function signIn(target: Target, people: People): Promise<SignedIn> {
  const having = people.having(features.identifier);
  const password = `${people.unique()}-Secret`;
  const { id, traits } = await having.creation({ credentials: { password: { config: { password } } } });
  const login: Login = { method: 'password', identifier: having.valueOf({ traits }), password };
  const answer = await logIn(target, login);
  if (answer.status >= 400 && answer.status < 500)
    throw new WantOf('a public listener where people sign in with a password');
  expectStatus(answer, 200);
  const session = answer.member<{ id: string }>('session').id;
  return { identity: id, session, token: answer.member('session_token'), login };
}

/** What may go along with a login. */
interface LoginParts {
  /** Headers of both requests. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Parameters of the flow. */
  readonly query?: Readonly<Record<string, string>>;
}

/**
 * Signs in with what is right; the answer to that. A busy database lets a server find nobody (400), so it gets a few
 * more flows: signing in is no matter of most checks.
 */
export function logIn(target: Target, login: Login, parts?: LoginParts): Promise<Answer> {
  return repeated(
    () => submitLogin(target, login, parts),
    (status) => status >= 400,
  );
}

/** Submits what need not be right; the answer to that. A flow that a busy database spoils (500) gets a new one. */
export function tryToLogIn(target: Target, login: Login): Promise<Answer> {
  return repeated(
    () => submitLogin(target, login),
    (status) => status >= 500,
  );
}

/**
 * Asks who has the token of a session that is good. A busy database lets a server find no session (401), so it is asked
 * a few times.
 */
export function whoAmI(target: Target, token: string, query: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const ask = () => target.call('toSession', [], { query, headers: { 'x-session-token': token } });
  return repeated(ask, (status) => status === 401);
}

async function repeated(ask: () => Promise<Answer>, isSpoilt: (status: number) => boolean): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    const answer = await ask();
    if (attempt === 5 || !isSpoilt(answer.status)) return answer;
  }
}

/** Begins a login flow and submits it. */
async function submitLogin(target: Target, login: Login, parts: LoginParts = {}): Promise<Answer> {
  const flow = await target.call('createNativeLoginFlow', [], parts);
  const query = { flow: flow.member<string>('id') ?? '' };
  const { headers } = parts;
  return target.send('POST', '/self-service/login', {
    listener: 'public',
    operation: 'updateLoginFlow',
    query,
    json: login,
    ...(headers && { headers }),
  });
}
