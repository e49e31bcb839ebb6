import { createHash } from 'node:crypto';
import { check } from '../../check.ts';
import { expectStatus, expectThat } from '../../expect.ts';
import { WantOf } from '../../failure.ts';
import { features } from '../../people/features.ts';
import { tryToLogIn } from '../sign-in.ts';

export const loginWithAnOldHash = check({
  id: 'session.login-with-an-old-hash',
  title: 'A password whose outdated hash cannot be replaced lets in, or does not, as the release does',
  level: 'may',
  operations: ['updateLoginFlow'],
  source: ['behaviour/login.failedRehash'],
  async run({ target, people, dialect }) {
    const having = people.having(features.identifier);
    const password = 'a1'.repeat(40);
    const hashed_password = `$md5$${createHash('md5').update(password).digest('base64')}`;
    const { traits } = await having.creation({ credentials: { password: { config: { hashed_password } } } });
    const answer = await tryToLogIn(target, { method: 'password', identifier: having.valueOf({ traits }), password });
    if (dialect.login.failedRehash === 'kept') return expectStatus(answer, 200);
    if (answer.status === 200) throw new WantOf('bcrypt as the hasher');
    expectThat(answer.status >= 400, 'status', 'an error', answer.status, answer);
  },
});
