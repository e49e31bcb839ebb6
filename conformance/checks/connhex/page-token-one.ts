import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';
import { isConnhex } from '../is-connhex.ts';

export const pageTokenOne = check({
  id: 'connhex.page-token-one',
  title: 'The page token 1, the documented default, is taken',
  level: 'should',
  profile: 'read-only',
  operations: ['listIdentities'],
  when: isConnhex,
  source: ['spec/dialects/connhex.yaml', 'behaviour/list.tokenOne'],
  async run({ target }) {
    expectStatus(await target.call('listIdentities', [], { query: { page_token: '1', page_size: 1 } }), 200);
  },
});
