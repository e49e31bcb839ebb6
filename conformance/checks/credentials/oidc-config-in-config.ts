import { check } from '../../check.ts';
import { expectError, expectStatus } from '../../expect.ts';

export const oidcConfigInConfig = check({
  id: 'credentials.oidc-config-in-config',
  title: 'A configuration in the configuration of oidc is ignored, or refused, as the release does',
  level: 'may',
  operations: ['createIdentity'],
  source: ['behaviour/credentials.oidcNestedConfig'],
  async run({ target, people, dialect }) {
    const providers = [{ provider: 'identikit', subject: people.unique() }];
    const credentials = { oidc: { config: { config: {}, providers } } };
    const answer = await target.call('createIdentity', [], { json: people.body({ credentials }) });
    if (dialect.credentials.oidcNestedConfig) return expectStatus(answer, 201);
    expectError(answer, 400, { code: dialect.create.decodeErrorCode, message: 'json: unknown field "config"' });
  },
});
