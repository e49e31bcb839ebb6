import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';

export const loginSchema = check({
  id: 'session.login-schema',
  title: 'A login flow for an identity schema that there is not is refused, where the release reads that',
  level: 'may',
  operations: ['createNativeLoginFlow'],
  source: ['behaviour/login.identitySchema'],
  async run({ target, dialect }) {
    const query = { identity_schema: 'identikit-nonesuch' };
    const answer = await target.call('createNativeLoginFlow', [], { query });
    expectStatus(answer, dialect.login.identitySchema ? 400 : 200);
  },
});
