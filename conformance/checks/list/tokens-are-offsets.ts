import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';

export const tokensAreOffsets = check({
  id: 'list.tokens-are-offsets',
  title: 'A page token is an offset in base64url',
  level: 'should',
  operations: ['listIdentities'],
  when: ({ list }) => list.paging === 'offset',
  source: ['behaviour/list.paging'],
  async run({ target, people }) {
    await people.creation();
    await people.creation();
    const answer = await target.call('listIdentities', [], { query: { page_size: 1 } });
    const token = new URL(answer.links().get('next') ?? '', 'http://localhost').searchParams.get('page_token') ?? '';
    expectEqual(atob(token), '{"offset":"1","v":2}', 'page token of the next page', answer);
  },
});
