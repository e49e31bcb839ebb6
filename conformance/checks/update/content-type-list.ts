import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';

export const contentTypeList = check({
  id: 'update.content-type-list',
  title: 'A content type in a list of several is found, or refused, as the release does',
  level: 'may',
  operations: ['updateIdentity'],
  source: ['behaviour/http.contentType'],
  async run({ target, people, dialect }) {
    const { id, schema_id, traits, metadata_admin } = await people.creation();
    const body = JSON.stringify({ schema_id, traits, metadata_admin, state: 'active' });
    const headers = { 'content-type': 'text/plain, application/json' };
    const answer = await target.call('updateIdentity', [id], { body, headers });
    expectStatus(answer, dialect.http.contentType === 'list' ? 200 : 400);
  },
});
