import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';

export const credentialOfNoKnownType = check({
  id: 'patch.credential-of-no-known-type',
  title: 'A JSON Patch that adds a credential of no known type is refused as the release does',
  level: 'may',
  operations: ['patchIdentity'],
  when: ({ patch }) => patch.library !== 'rfc-6902',
  source: ['behaviour/update.unknownCredentialType'],
  async run({ target, people, dialect }) {
    const { id } = await people.creation();
    const value = { type: 'nonesuch', identifiers: ['x'], config: {} };
    const json = [{ op: 'add', path: '/credentials/nonesuch', value }];
    const status = dialect.update.unknownCredentialType === 'not-found' ? 404 : 500;
    expectStatus(await target.call('patchIdentity', [id], { json }), status);
  },
});
