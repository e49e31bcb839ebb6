import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';

export const isCompact = check({
  id: 'schema.is-compact',
  title: 'A schema is served without blanks between its signs',
  level: 'may',
  profile: 'read-only',
  operations: ['getIdentitySchema', 'listIdentitySchemas'],
  when: ({ schemas }) => schemas.body === 'compact',
  source: ['behaviour/schemas.body'],
  async run({ target }) {
    for (const { id } of (await target.call('listIdentitySchemas')).json<{ id: string }[]>()) {
      const answer = await target.call('getIdentitySchema', [id]);
      const outsideTexts = answer.text.trimEnd().replace(/"(?:\\.|[^"\\])*"/g, '""');
      expectEqual(/\s/.test(outsideTexts), false, 'blanks between signs', answer);
    }
  },
});
