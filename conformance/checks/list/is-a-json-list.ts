import { check } from '../../check.ts';
import { expectHeader, expectStatus, expectThat } from '../../expect.ts';

export const isAJsonList = check({
  id: 'list.is-a-json-list',
  level: 'must',
  title: 'The list of identities is a JSON list',
  profile: 'read-only',
  operations: ['listIdentities'],
  source: ['spec/paths/identities.yaml'],
  async run({ target }) {
    const answer = await target.call('listIdentities', [], { query: { page_size: 1 } });
    expectStatus(answer, 200);
    expectHeader(answer, 'Content-Type', 'application/json; charset=utf-8');
    expectThat(Array.isArray(answer.json()), 'body', 'a list', answer.text, answer);
  },
});
