import { check } from '../../check.ts';
import { expectMatch } from '../../expect.ts';

export const links = check({
  id: 'schema.links',
  title: 'Links between pages of schemas are absolute, or paths, as the release does',
  level: 'should',
  profile: 'read-only',
  operations: ['listIdentitySchemas'],
  source: ['behaviour/schemas.pageLinks'],
  async run({ target, dialect }) {
    const answer = await target.call('listIdentitySchemas', [], { query: { page: 0, per_page: 1 } });
    const begin = dialect.schemas.pageLinks === 'base-url' ? /^<https?:/ : /^<\//;
    expectMatch(answer.headers.link, begin, 'Link', answer);
  },
});
