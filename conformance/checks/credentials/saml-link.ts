import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';

export const samlLink = check({
  id: 'credentials.saml-link',
  level: 'must',
  title: 'A SAML link is imported',
  operations: ['createIdentity', 'getIdentity'],
  when: ({ credentials }) => credentials.saml,
  source: ['spec/schemas/import-saml.yaml', 'behaviour/credentials.saml'],
  async run({ people }) {
    const subject = people.unique();
    const read = await people.create({
      credentials: { saml: { config: { providers: [{ provider: 'identikit', subject }] } } },
    });
    expectEqual(read.credentials?.saml?.identifiers, [`identikit:${subject}`], 'credentials.saml.identifiers');
  },
});
