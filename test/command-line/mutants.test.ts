// Promise: `serve --mutant NAME` serves a server that is wrong in that way, and says so when it cannot.
import { expect, test } from 'vitest';
import { runIdentikit } from './run-command.ts';

test('a mutant is served, wrong as its name says', async () => {
  const server = runIdentikit('serve', '--port', '0', '--public-port', '0', '--quiet', '--mutant', 'deleted-with-200');
  const url = await server.nextLine();
  const made = await fetch(`${url}/admin/identities`, {
    method: 'POST',
    body: '{"traits":{"email":"ada@example.org","name":{"first":"Ada","last":"Lovelace"}}}',
  });
  const { id } = (await made.json()) as { id: string };
  expect([made.status, (await fetch(`${url}/admin/identities/${id}`, { method: 'DELETE' })).status]).toEqual([
    201, 200,
  ]);
  server.end('SIGTERM');
  await server.ended;
});

test('the greeting says what is wrong', async () => {
  const server = runIdentikit('serve', '--port', '0', '--public-port', '0', '--mutant', 'link-dropped');
  await server.nextLine();
  server.end('SIGTERM');
  expect((await server.ended).stdout).toMatch(/note +wrong on purpose, link-dropped: A gateway drops the header Link/);
});

test.each([
  [['--mutant', 'deleted-with-201'], /no mutant is called deleted-with-201\. Near to it are deleted-with-200, /],
  [['--mutant', 'denied-paths-exact', '--release', 'v1.3.1'], /v1\.3\.1 is as denied-paths-exact would make it/],
])('%s is refused in one line', async (words, says) => {
  const { code, stdout, stderr } = await runIdentikit('serve', '--port', '0', ...words).ended;
  expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(says)]);
  expect(stderr).toMatch(/^[^\n]*\n$/);
});

test('their names are listed', async () => {
  const { code, stdout } = await runIdentikit('serve', '--mutant', 'list').ended;
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^list +link-dropped +A gateway drops the header Link$/m)]);
});
