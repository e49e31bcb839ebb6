// Promise: with --strict-spec a JSON Patch cannot reach credentials, and leaves them as they are.
import { expect, test } from 'vitest';
import { releaseNames } from '../../src/dialect/release-name.ts';
import { startMock } from '../mock/start-mock.ts';
import { asking } from './asking.ts';

test.each(releaseNames)('%s', async (release) => {
  const server = await startMock({ release, strictSpec: true });
  const { ask, person } = asking(server);
  const { id } = await person({ credentials: { password: { config: { password: 'secret-9' } } } });
  const read = async () => (await ask('GET', `/identities/${id}?include_credential=password`)).json.credentials;
  const before = await read();
  const { status } = await ask('PATCH', `/identities/${id}`, [{ op: 'add', path: '/metadata_public', value: 1 }]);
  expect(status).toBe(200);
  const after = await read();
  expect(after.password.config).toEqual(before.password.config);
  expect(after.password.config.hashed_password).toMatch(/^\$2a\$/);
  await server.close();
});
