import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';

export const oidcLinkThatIsTaken = check({
  id: 'credentials.oidc-link-that-is-taken',
  level: 'must',
  title: 'A link to a provider that another identity has is a conflict',
  operations: ['createIdentity'],
  source: ['spec/schemas/import-oidc.yaml'],
  async run({ target, people }) {
    const credentials = { oidc: { config: { providers: [{ provider: 'identikit', subject: people.unique() }] } } };
    await people.creation({ credentials });
    expectStatus(await target.call('createIdentity', [], { json: people.body({ credentials }) }), 409);
  },
});
