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
}

/**
 * Creates an identity with a password and signs in as it on the public listener.
 * @throws WantOf when the target has no identifier to sign in with, or does not let anybody in by password
 */
export async function signIn(target: Target, people: People): Promise<SignedIn> {
  const having = people.having(features.identifier);
  const password = `${people.unique()}-Secret`;
  const { id, traits } = await having.creation({ credentials: { password: { config: { password } } } });
  const answer = await submit(target, { method: 'password', identifier: having.valueOf({ traits }), password });
  if (answer.status >= 400 && answer.status < 500)
    throw new WantOf('a public listener where people sign in with a password');
  expectStatus(answer, 200);
  const session = answer.member<{ id: string }>('session').id;
  return { identity: id, session, token: answer.member('session_token') };
}

/** Signing in is no matter of the checks: a busy database that spoils a flow (500) gets a new one, a few times. */
async function submit(target: Target, json: unknown, attempts = 5): Promise<Answer> {
  const flow = await target.call('createNativeLoginFlow');
  const query = { flow: flow.member<string>('id') ?? '' };
  const parts = { listener: 'public', operation: 'updateLoginFlow', query, json } as const;
  const answer = await target.send('POST', '/self-service/login', parts);
  return answer.status >= 500 && attempts > 1 ? submit(target, json, attempts - 1) : answer;
}
