// Promise: what killed runs have left can be removed, from every release.
import { expect, test } from 'vitest';
import { runIdentikit } from '../command-line/run-command.ts';
import { startMock } from '../mock/start-mock.ts';

test('sweep ends where an empty page leads on to the next for ever', async () => {
  const server = await startMock({ release: 'v1.0.0' });
  try {
    const { code, stdout } = await runIdentikit('sweep', server.adminUrl).ended;
    expect([code, stdout]).toEqual([0, '0 identities removed\n']);
  } finally {
    await server.close();
  }
});
