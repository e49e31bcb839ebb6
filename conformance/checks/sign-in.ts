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
 * Begins a login flow and submits it; the answer to that. Signing in is no matter of most checks: a busy database that
 * spoils a flow (500) gets a new one, a few times.
 */
export async function logIn(target: Target, login: Login, parts: LoginParts = {}, attempts = 5): Promise<Answer> {
  const flow = await target.call('createNativeLoginFlow', [], parts);
  const query = { flow: flow.member<string>('id') ?? '' };
  const { headers } = parts;
  const answer = await target.send('POST', '/self-service/login', {
    listener: 'public',
    operation: 'updateLoginFlow',
    query,
    json: login,
    ...(headers && { headers }),
  });
  return answer.status >= 500 && attempts > 1 ? logIn(target, login, parts, attempts - 1) : answer;
}
