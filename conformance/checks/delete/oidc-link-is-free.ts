import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';

export const oidcLinkIsFree = check({
  id: 'delete.oidc-link-is-free',
  title: 'A link that was deleted can be given to another identity',
  level: 'must',
  operations: ['deleteIdentityCredentials', 'createIdentity'],
  when: ({ credentials }) => credentials.deletion !== 'second-factors',
  source: ['spec/paths/identity-credentials.yaml'],
  async run({ target, people }) {
    const subjects = [people.unique(), people.unique()];
    const providers = subjects.map((subject) => ({ provider: 'identikit', subject }));
    const { id } = await people.creation({ credentials: { oidc: { config: { providers } } } });
    const query = { identifier: `identikit:${subjects[0]}` };
    expectStatus(await target.call('deleteIdentityCredentials', [id, 'oidc'], { query }), 204);
    const credentials = { oidc: { config: { providers: providers.slice(0, 1) } } };
    expectStatus(await target.call('createIdentity', [], { json: people.body({ credentials }) }), 201);
  },
});
