import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const contentTypeHasToBeJson = check({
  id: 'update.content-type-has-to-be-json',
  level: 'must',
  title: 'A PUT of another content type is refused, and the type named',
  operations: ['updateIdentity'],
  source: ['spec/paths/identity.yaml', 'behaviour/http.contentType'],
  async run({ target, people }) {
    const { id } = await people.creation();
    const headers = { 'content-type': 'text/plain' };
    expectError(await target.call('updateIdentity', [id], { body: '{}', headers }), 400, {
      reason:
        'HTTP PUT Request used unknown HTTP Header "Content-Type: text/plain", only [application/json] are supported.',
    });
  },
});
