// Promise: where a gateway hides the version, the release is told by what the target answers.
import { describe, expect, test } from 'vitest';
import { prepare } from '../../conformance/verify.ts';
import { releaseNames } from '../../src/dialect/release-name.ts';
import type { ServeOptions } from '../../src/server/serve-options.ts';
import { startMock } from '../mock/start-mock.ts';
import { gateway, type HeaderChange, type Interception } from './gateway.ts';

async function prepared(served: ServeOptions, intercept: Interception, options = {}, change?: HeaderChange) {
  const server = await startMock({ count: 7, ...served });
  try {
    return await prepare({ url: await gateway(server.adminUrl, intercept, change), ...options });
  } finally {
    await server.close();
  }
}

const saying =
  (status: number, text: string): Interception =>
  ({ url }, answer) => {
    if (!url!.endsWith('/version')) return false;
    answer.writeHead(status, { 'content-type': 'application/json' }).end(text);
    return true;
  };

describe('a release that does not tell its name', () => {
  test.each(releaseNames)('%s', async (release) => {
    const { dialect, releaseFrom, notes } = await prepared({ release }, saying(404, ''));
    expect([dialect.release, releaseFrom]).toEqual([release, 'what it answers']);
    expect(notes).toEqual([expect.stringMatching(`(\\d+) of \\1 signs in its answers speak for ${release}`)]);
  });

  test.each(releaseNames)('%s, behind a gateway that changes headers and refuses odd requests', async (release) => {
    const refusing: Interception = (request, answer) => {
      if (!request.url!.includes('//')) return saying(403, 'no')(request, answer);
      answer.writeHead(400).end();
      return true;
    };
    const hidden = ['Cache-Control', 'Ory-Error-Id'];
    const { dialect, notes } = await prepared({ release }, refusing, {}, (headers) =>
      headers.filter((_, i) => !hidden.includes(headers[i - (i % 2)]!)),
    );
    expect(notes).toEqual([expect.stringMatching(/\d+ of \d+ signs/)]);
    if (release < 'v2') expect(dialect.release).toBe(release);
    else expect(dialect.release).toMatch(/^v2/);
  });
});

test('a version that is not known is told, and the release inferred', async () => {
  const { dialect, notes } = await prepared({ release: 'v1.3.1' }, saying(200, '{"version":"v1.3.0-acme"}'));
  expect(dialect.release).toBe('v1.3.1');
  expect(notes[0]).toMatch(/"v1\.3\.0-acme", which is not known here/);
});

test('--release and /version go before what it answers', async () => {
  const given = await prepared({ release: 'v1.3.1' }, saying(404, ''), { release: 'v1.2.0' });
  expect([given.dialect.release, given.releaseFrom, given.notes]).toEqual(['v1.2.0', '--release', []]);
  const told = await prepared({ release: 'v1.3.1' }, saying(200, '{"version":"v1.1.0"}'));
  expect([told.dialect.release, told.releaseFrom]).toEqual(['v1.1.0', '/version']);
});
