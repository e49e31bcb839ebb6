import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const samlIsUnknown = check({
  id: 'credentials.saml-is-unknown',
  title: 'SAML links are not known, and refused',
  level: 'should',
  operations: ['createIdentity'],
  when: ({ credentials }) => !credentials.saml,
  source: ['behaviour/credentials.saml'],
  async run({ target, people, dialect }) {
    const credentials = { saml: { config: { providers: [] } } };
    const answer = await target.call('createIdentity', [], { json: people.body({ credentials }) });
    expectError(answer, 400, { code: dialect.create.decodeErrorCode, message: 'json: unknown field "saml"' });
  },
});
