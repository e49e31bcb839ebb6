import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';

export const pageThatIsNoNumberIsTheFirst = check({
  id: 'list.page-that-is-no-number-is-the-first',
  title: 'A page that is no number counts as the first one',
  level: 'may',
  profile: 'read-only',
  operations: ['listIdentities'],
  source: ['spec/parameters/list-page.yaml'],
  async run({ target }) {
    expectStatus(await target.call('listIdentities', [], { query: { page: 'foo', per_page: 1 } }), 200);
  },
});
