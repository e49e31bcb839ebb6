import type { Schema } from '../../src/contract/operations.ts';
import { expectStatus } from '../expect.ts';
import { WantOf } from '../failure.ts';
import { features } from '../people/features.ts';
import type { People } from '../people/people.ts';
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
  const flow = await target.call('createNativeLoginFlow');
  const json = { method: 'password', identifier: having.valueOf({ traits }), password };
  const parts = { query: { flow: flow.member<string>('id') ?? '' }, json };
  const answer = await target.send('POST', '/self-service/login', {
    ...parts,
    listener: 'public',
    operation: 'updateLoginFlow',
  });
  if (answer.status >= 400 && answer.status < 500)
    throw new WantOf('a public listener where people sign in with a password');
  expectStatus(answer, 200);
  const session = answer.member<{ id: string }>('session').id;
  return { identity: id, session, token: answer.member('session_token') };
}
