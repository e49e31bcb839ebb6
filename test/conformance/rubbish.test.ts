// Promise: a target that answers rubbish gets a clear result, and never a stack trace or a hang.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recorder } from '../../conformance/report/reporter.ts';
import { verify } from '../../conformance/verify.ts';
import type { RunningServer } from '../../src/server/start.ts';
import { runIdentikit } from '../command-line/run-command.ts';
import { startMock } from '../mock/start-mock.ts';
import { gateway, serveForTests } from './gateway.ts';

type Rubbish = (answer: ServerResponse, request: IncomingMessage) => unknown;

const json = { 'content-type': 'application/json; charset=utf-8' };

const kinds: readonly (readonly [string, Rubbish, RegExp])[] = [
  [
    'an HTML login page with 200',
    (answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Sign in</title>'),
    /200 text\/html\. A JSON list was expected.*Name the admin URL/,
  ],
  ['half a JSON', (answer) => answer.writeHead(200, json).end('[{"id":"0d9a'), /A JSON list was expected/],
  ['JSON of another shape', (answer) => answer.writeHead(200, json).end('{"data":[null]}'), /A JSON list was expected/],
  ['null', (answer) => answer.writeHead(200, json).end('null'), /A JSON list was expected/],
  ['an empty body', (answer) => answer.writeHead(200, json).end(), /A JSON list was expected/],
  [
    'bytes that are no text',
    (answer) => answer.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.from([137, 80, 255, 0])),
    /200 image\/png/,
  ],
  ['500 without a word', (answer) => answer.writeHead(500).end(), /500 without a content type/],
  [
    'an answer that is cut',
    (answer) => answer.writeHead(200, { ...json, 'content-length': '999' }).write('[', () => answer.destroy()),
    /closed without a whole answer/,
  ],
  ['no HTTP', (answer) => answer.socket?.end('SSH-2.0-OpenSSH_9.9\r\n'), /cannot be reached|closed without/],
  ['an answer after 10 s', (answer) => setTimeout(() => answer.end('[]'), 10_000).unref(), /no answer within 300 ms/],
  ['429 for a day', (answer) => answer.writeHead(429, { 'retry-after': '86400' }).end(), /429.*86400 s.*--rate/],
  [
    'a redirect to another host',
    (answer) => answer.writeHead(302, { location: 'https://login.example/in' }).end(),
    /leads to https:\/\/login\.example\/in on another host, which is not followed.*--token-env/,
  ],
];

describe.concurrent('from the first request on: exit 3, one line, what to do next', () => {
  test.each(kinds)('%s', async (_, rubbish, says) => {
    const url = await serveForTests((request, answer) => void rubbish(answer, request));
    const { code, stdout, stderr } = await runIdentikit('verify', url, '--timeout', '300ms').ended;
    expect(stderr).toMatch(/^identikit: [^\n]*\n$/);
    expect(stderr).toMatch(says);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  });
});

describe('in the middle of a run: checks fail with evidence, or could not be carried out', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startMock();
  });
  afterAll(() => server.close());

  test.each(kinds)('%s', async (_, rubbish) => {
    let count = 0;
    let hasBegun = false;
    const url = await gateway(server.adminUrl, (request, answer) => {
      if (!hasBegun || count++ % 4 !== 3) return false;
      rubbish(answer, request);
      return true;
    });
    const record = recorder();
    const only = ['get', 'list', 'create', 'patch', 'batch', 'session', 'recovery', 'contract'];
    const wanted = { url, public: server.publicUrl, allowWrites: true, only, seed: 'rubbish', timeout: 300 };
    await verify(wanted, (event) => {
      if (event.event === 'run-started') hasBegun = true;
      record.take(event);
    });
    const { checks, tail, exchange } = record.record()!;
    expect(tail.conformant).toBe(false);
    for (const { id, result, finding, reason } of checks) {
      if (result === 'error') expect(reason, id).not.toMatch(/suite|\n\s+at /);
      if (result === 'fail') expect(exchange(finding!.exchange)?.answer, id).toBeDefined();
    }
  });
});
