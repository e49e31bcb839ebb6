// Promise: bytes that are hardly HTTP, or not at all, get the bytes that the real releases answered.
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ReleaseName, releaseNames } from '../../src/dialect/release-name.ts';
import type { RunningServer } from '../../src/server/start.ts';
import { startMock } from '../mock/start-mock.ts';

interface RecordedBytes {
  /** Bytes, one character each; a number waits so many milliseconds, -1 ends the sending. */
  readonly sent: readonly (string | number)[];
  readonly answers: readonly {
    readonly releases: readonly ReleaseName[];
    readonly text: string;
    readonly ends: boolean;
  }[];
}

const recorded: Readonly<Record<string, RecordedBytes>> = JSON.parse(
  readFileSync(new URL('../../fixtures/wire/answers.json', import.meta.url), 'utf8'),
);

/** What differs, and why that is borne. */
const differences: readonly { readonly cases: RegExp; readonly releases: RegExp; readonly why: string }[] = [
  { cases: /^pri$/, releases: /./, why: 'nobody sends an HTTP/2 preface in order to be told that there is no HTTP/2' },
  {
    cases: /^(half(Body0|BodyCut|Put|Patch|Batch)|chHalf)$/,
    releases: /./,
    why: 'clients that end while they send get 499',
  },
  { cases: /^(expMiss|missBodyBig)$/, releases: /./, why: 'a body that no route reads is read all the same' },
  { cases: /^(getBig1?|expGet)$/, releases: /^v(1|25)\./, why: 'older releases wait for bodies that nobody reads' },
  { cases: /^(connect|colonPath)$/, releases: /^v(1|25)\./, why: 'the redirect of a target that is no path' },
  {
    cases: /^(emptyName|badName|utfName|ctlValue|delValue|crValue|clEmpty|teBadCl|ch(Lf|Empty))$/,
    releases: /^v1\.[012]\./,
    why: 'Go was less strict then',
  },
  { cases: /^chTrailerBad$/, releases: /^v(1|25)\./, why: 'Go was less strict then' },
  { cases: /^(expFoo|getBig1)$/, releases: /./, why: 'Go ends the connection, but later than the recording waited' },
];

const isBorne = (name: string, release: ReleaseName): boolean =>
  differences.some(({ cases, releases }) => cases.test(name) && releases.test(release));

describe.each(releaseNames)('%s', (release) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startMock({ release, control: false });
  });
  afterAll(() => server.close());

  const cases = Object.entries(recorded).filter(([name]) => !isBorne(name, release));
  test.each(cases)('%s', async (_, { sent, answers }) => {
    const { text, ends } = answers.find(({ releases }) => releases.includes(release))!;
    const answer = await exchange(server.adminUrl, sent, (seen) => !ends && masked(seen, release) === text);
    expect({ text: masked(answer.text, release), ends: answer.ends }).toEqual({ text, ends });
  });
});

/** Sends, and reads until the server ends the connection, `isAll` holds, or nothing comes any more. */
async function exchange(
  url: string,
  sent: RecordedBytes['sent'],
  isAll: (text: string) => boolean,
): Promise<{ readonly text: string; readonly ends: boolean }> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
    .setEncoding('latin1')
    .on('error', () => {});
  let text = '';
  let ends = false;
  socket.on('data', (part: string) => {
    text += part;
  });
  socket.on('end', () => {
    ends = true;
  });
  for (const part of sent) {
    if (part === -1) socket.end();
    else if (typeof part === 'number') await sleep(part);
    else socket.write(part, 'latin1');
  }
  for (let waited = 0; waited < 1_000 && !ends && !isAll(text); waited += 5) await sleep(5);
  await sleep(ends ? 0 : 10);
  socket.destroy();
  return { text, ends };
}

const masked = (text: string, release: ReleaseName): string =>
  text
    .replaceAll(/Date: [A-Z][^\r]*GMT/g, 'Date: X')
    .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'UUID')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
    .replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT')
    .replaceAll(/Content-Length: 3[23]\d/g, 'Content-Length: 33x')
    .replaceAll(release, 'VERSION');
