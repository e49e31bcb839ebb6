import { check } from '../../check.ts';
import { expectError, expectStatus } from '../../expect.ts';
import { signIn } from '../sign-in.ts';
import { texts } from '../texts.ts';

export const goesWithItsIdentity = check({
  id: 'session.goes-with-its-identity',
  level: 'must',
  title: 'The sessions of a deleted identity are gone',
  operations: ['deleteIdentity', 'getSession'],
  source: ['spec/paths/session.yaml'],
  async run({ target, people }) {
    const { identity, session } = await signIn(target, people);
    expectStatus(await target.call('deleteIdentity', [identity]), 204);
    expectError(await target.call('getSession', [session]), 404, { message: texts.missing });
  },
});
