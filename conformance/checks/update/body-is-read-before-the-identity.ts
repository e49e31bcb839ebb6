import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { nobody } from '../nobody.ts';

export const bodyIsReadBeforeTheIdentity = check({
  id: 'update.body-is-read-before-the-identity',
  title: 'A PUT of half a document is refused before the identity is looked for',
  level: 'should',
  operations: ['updateIdentity'],
  source: ['spec/paths/identity.yaml'],
  async run({ target }) {
    const headers = { 'content-type': 'application/json' };
    const answer = await target.call('updateIdentity', [nobody], { body: '{"traits":', headers });
    expectError(answer, 400, { reason: 'Unable to decode JSON payload: unexpected EOF' });
  },
});
