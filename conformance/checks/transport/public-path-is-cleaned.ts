import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';

export const publicPathIsCleaned = check({
  id: 'transport.public-path-is-cleaned',
  title: 'On the public listener a doubled slash leads to the clean path, or is overlooked, as the release does',
  level: 'may',
  profile: 'read-only',
  operations: ['listIdentitySchemas'],
  source: ['behaviour/http.cleansPublicPaths'],
  async run({ target, dialect }) {
    const answer = await target.send('GET', '//schemas', { listener: 'public' });
    expectStatus(answer, dialect.http.cleansPublicPaths ? 200 : dialect.http.cleanPathStatus);
  },
});
