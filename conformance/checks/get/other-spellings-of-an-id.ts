import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';

export const otherSpellingsOfAnId = check({
  id: 'get.other-spellings-of-an-id',
  title: 'The id may be in capitals, in braces, or begin with urn:uuid:',
  level: 'should',
  operations: ['getIdentity'],
  source: ['spec/parameters/identity-id.yaml'],
  async run({ target, people }) {
    const { id } = await people.creation();
    for (const spelled of [id.toUpperCase(), `{${id}}`, `urn:uuid:${id}`, id.replaceAll('-', '')]) {
      const answer = await target.call('getIdentity', [spelled]);
      expectStatus(answer, 200);
      expectEqual(answer.member('id'), id, `id for ${spelled}`, answer);
    }
  },
});
