import { check } from '../../check.ts';
import { expectEqual, expectStatus, expectThat } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';

export const metadataIsShownAndCredentialsAreNot = check({
  id: 'list.metadata-is-shown-and-credentials-are-not',
  level: 'must',
  title: 'Elements show both kinds of metadata, and no credentials unless asked',
  operations: ['listIdentities'],
  when: ({ list }) => list.idsFilter !== 'ignored',
  source: ['spec/schemas/identity.yaml'],
  async run({ target, people }) {
    const { id } = await people.creation({ metadata_public: { shown: true } });
    const answer = await target.call('listIdentities', [], { query: { ids: id } });
    expectStatus(answer, 200);
    const [found] = answer.json<Identity[]>();
    expectEqual(found?.metadata_public, { shown: true }, 'metadata_public', answer);
    expectThat(found?.metadata_admin !== undefined, 'metadata_admin', 'what was sent', found?.metadata_admin, answer);
    expectEqual(found?.credentials, undefined, 'credentials', answer);
  },
});
