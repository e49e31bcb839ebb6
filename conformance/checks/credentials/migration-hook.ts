import { check } from '../../check.ts';
import { expectEqual, expectError, expectStatus } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';

export const migrationHook = check({
  id: 'credentials.migration-hook',
  title: 'A password can be left to the migration hook, where the release has one',
  level: 'should',
  operations: ['createIdentity', 'getIdentity'],
  source: ['behaviour/credentials.migrationHook'],
  async run({ target, people, dialect }) {
    const credentials = { password: { config: { use_password_migration_hook: true } } };
    const answer = await target.call('createIdentity', [], { json: people.body({ credentials }) });
    if (!dialect.credentials.migrationHook) {
      expectError(answer, 400, {
        code: dialect.create.decodeErrorCode,
        message: 'json: unknown field "use_password_migration_hook"',
      });
      return;
    }
    expectStatus(answer, 201);
    const read = await target.call('getIdentity', [answer.member('id')], { query: { include_credential: 'password' } });
    const config = read.json<Identity>().credentials?.password?.config;
    expectEqual(config?.use_password_migration_hook, true, 'use_password_migration_hook', read);
  },
});
