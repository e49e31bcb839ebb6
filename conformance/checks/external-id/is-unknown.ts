import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const isUnknown = check({
  id: 'external-id.is-unknown',
  title: 'external_id is not known, and refused',
  level: 'should',
  operations: ['createIdentity'],
  when: ({ identity }) => !identity.externalId,
  source: ['behaviour/identity.externalId'],
  async run({ target, people, dialect }) {
    const answer = await target.call('createIdentity', [], { json: people.body({ external_id: 'a' }) });
    expectError(answer, 400, { code: dialect.create.decodeErrorCode, message: 'json: unknown field "external_id"' });
  },
});
