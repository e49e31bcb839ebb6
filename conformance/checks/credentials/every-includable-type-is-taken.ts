import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';

export const everyIncludableTypeIsTaken = check({
  id: 'credentials.every-includable-type-is-taken',
  level: 'must',
  title: 'include_credential takes every type of the release, also those that the identity lacks',
  operations: ['getIdentity'],
  source: ['behaviour/identity.includableTypes'],
  async run({ target, people, dialect }) {
    const { id } = await people.creation();
    const query = { include_credential: dialect.identity.includableTypes };
    expectStatus(await target.call('getIdentity', [id], { query }), 200);
  },
});
