import { afterEach, describe, expect, it } from 'vitest';
import { releases } from '../../src/dialect/releases.ts';
import type { HttpRequest, Outcome } from '../../src/http/message.ts';
import type { ListenOptions } from '../../src/server/listen.ts';
import type { OpenListener } from '../../src/server/open-port.ts';
import { exchange, head, open, type RawReply } from './raw.ts';

let listener: OpenListener | undefined;
afterEach(() => listener?.close());

const json = ['Cache-Control', 'no-store', 'Content-Type', 'application/json', 'Link', '<x>', 'Ory-Error-Id', ''];

async function ask(
  bytes: string | readonly string[],
  outcome: Outcome | ListenOptions['handler'],
  more = {},
): Promise<RawReply> {
  const handler = typeof outcome === 'function' ? outcome : () => outcome;
  listener = await open({ handler, ...more });
  const close = head('GET /last', 'Connection: close');
  return exchange(listener.url, [...[bytes].flat(), close], (text) => text.includes('last one'));
}

/** The first of several answers; the last is told by its own headers. */
const first = ({ text }: RawReply) => text.slice(0, text.indexOf('HTTP/1.1', 1));

describe('an answer', () => {
  it('has Date and Content-Length after its own headers, in the order given', async () => {
    const reply = await ask(head('GET /a'), { status: 404, headers: json, body: 'é\n' });
    expect(first(reply)).toBe(
      'HTTP/1.1 404 Not Found\r\nCache-Control: no-store\r\nContent-Type: application/json\r\nLink: <x>\r\nOry-Error-Id: \r\n' +
        'Date: «now»\r\nContent-Length: 3\r\n\r\n\xc3\xa9\n',
    );
  });

  it('to a client that wants to close says so at the end', async () => {
    const reply = await ask([], { status: 200, headers: [], body: Buffer.from('x') });
    expect(reply).toEqual({
      text: 'HTTP/1.1 200 OK\r\nDate: «now»\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx',
      ended: true,
    });
  });

  it('of 204 has no length', async () => {
    const reply = await ask(head('DELETE /a'), { status: 204, headers: ['Cache-Control', 'no-store'] });
    expect(first(reply)).toBe('HTTP/1.1 204 No Content\r\nCache-Control: no-store\r\nDate: «now»\r\n\r\n');
  });

  it('without a body has length 0', async () => {
    const reply = await ask(head('OPTIONS /a'), { status: 200, headers: ['Allow', 'GET'] });
    expect(first(reply)).toBe('HTTP/1.1 200 OK\r\nAllow: GET\r\nDate: «now»\r\nContent-Length: 0\r\n\r\n');
  });

  it.each([Buffer.from('x'.repeat(2048)), 'x'.repeat(2048)])('of 2048 bytes is counted', async (body) => {
    const reply = await ask(head('GET /a'), { status: 200, headers: [], body });
    expect(first(reply)).toBe(`HTTP/1.1 200 OK\r\nDate: «now»\r\nContent-Length: 2048\r\n\r\n${body}`);
  });

  it.each([Buffer.from('x'.repeat(2049)), 'x'.repeat(2049)])('of 2049 bytes comes as one chunk', async (body) => {
    const reply = await ask(head('GET /a'), { status: 200, headers: [], body });
    expect(first(reply)).toBe(
      `HTTP/1.1 200 OK\r\nDate: «now»\r\nTransfer-Encoding: chunked\r\n\r\n801\r\n${body}\r\n0\r\n\r\n`,
    );
  });

  it('to HEAD has the length of the body that it leaves out, if that would be counted', async () => {
    const short = await ask(head('HEAD /a'), { status: 200, headers: [], body: 'four' });
    expect(first(short)).toBe('HTTP/1.1 200 OK\r\nDate: «now»\r\nContent-Length: 4\r\n\r\n');
    await listener?.close();
    const long = await ask(head('HEAD /a'), { status: 200, headers: [], body: 'x'.repeat(2049) });
    expect(first(long)).toBe('HTTP/1.1 200 OK\r\nDate: «now»\r\n\r\n');
    await listener?.close();
    const none = await ask(head('HEAD /a'), { status: 307, headers: ['Location', '/'] });
    expect(first(none)).toBe('HTTP/1.1 307 Temporary Redirect\r\nLocation: /\r\nDate: «now»\r\n\r\n');
  });

  it('can close the connection', async () => {
    const reply = await ask(head('GET /a'), { status: 200, headers: [], body: 'x', close: true });
    expect(reply.text).toMatch(/Connection: close\r\n\r\nx$/);
  });
});

describe('requests in one go', () => {
  it('are answered in their order, slow ones too', async () => {
    const handler = async ({ target }: HttpRequest): Promise<Outcome> => {
      if (target === '/slow') await new Promise((done) => setTimeout(done, 20));
      return { status: 200, headers: [], body: target };
    };
    const reply = await ask([head('GET /slow') + head('GET /fast')], handler);
    expect(reply.text.match(/\/slow|\/fast|\/last/g)).toEqual(['/slow', '/fast', '/last']);
  });

  it('keep their bodies apart', async () => {
    const bodies: unknown[] = [];
    const handler = ({ target, body }: HttpRequest): Outcome => {
      bodies.push([target, body.text, body.length]);
      return { status: 200, headers: [] };
    };
    await ask(
      [
        `${head('POST /1', 'Content-Length: 3')}abc${head('PUT /2', 'Transfer-Encoding: chunked')}3\r\nd\xc3\xa9\r\n0\r\n\r\n`,
        `${head('GET /3', 'Content-Length: 2')}xx${head('POST /4')}`,
      ],
      handler,
    );
    expect(bodies).toEqual([
      ['/1', 'abc', 3],
      ['/2', 'dé', -1],
      ['/3', '', 0],
      ['/4', '', 0],
      ['/last', '', 0],
    ]);
  });
});

describe('a body longer than the release reads', () => {
  const tooLarge = (release: 'v1.3.1' | 'v26.2.0', extra: number, status = 400) => {
    const { http } = releases[release];
    const size = Number(http.maxBodyBytes) + extra;
    const seen: HttpRequest['body'][] = [];
    const handler = ({ body }: HttpRequest): Outcome => {
      seen.push(body);
      return { status, headers: ['Cache-Control', 'x', 'Content-Type', 'y'] };
    };
    return ask(head('POST /a', `Content-Length: ${size}`) + ' '.repeat(size), handler, { http }).then((reply) => ({
      reply,
      seen,
      size,
    }));
  };

  it('is handed on as far as the release reads', async () => {
    const { seen, size } = await tooLarge('v1.3.1', 1);
    const { text, ...told } = seen[0]!;
    expect({ ...told, characters: text.length }).toEqual({ length: size, tooLarge: true, characters: size - 1 });
    const { seen: whole } = await tooLarge('v1.3.1', 0);
    expect(whole[0]!.tooLarge).toBe(false);
  });

  it('closes the connection where the release does', async () => {
    const newer = await tooLarge('v26.2.0', 1);
    expect(newer.reply.text).toBe(
      'HTTP/1.1 400 Bad Request\r\nCache-Control: x\r\nConnection: close\r\nContent-Type: y\r\nDate: «now»\r\nContent-Length: 0\r\n\r\n',
    );
    const older = await tooLarge('v1.3.1', 1);
    expect(first(older.reply)).not.toContain('Connection');
  });

  it('closes the connection when too much of it is left', async () => {
    const { reply } = await tooLarge('v1.3.1', 300_000);
    expect(reply.text).toMatch(/Content-Length: 0\r\nConnection: close\r\n\r\n$/);
  });
});

describe('a connection', () => {
  it('is dropped without a byte where the real server crashes', async () => {
    const lines: string[] = [];
    const log = (line: string) => lines.push(line);
    const reply = await ask(
      head('GET /admin/identities?page_size=-1'),
      { dropped: true, why: 'slice bounds' },
      { log },
    );
    expect(reply).toEqual({ text: '', ended: true });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('GET /admin/identities?page_size=-1');
    expect(lines[0]).toContain('slice bounds');
  });

  it('survives a handler that throws, and the answer says whose fault it is', async () => {
    const lines: string[] = [];
    const handler = () => Promise.reject(new Error('broken inside'));
    const reply = await ask(head('GET /a'), handler, { log: (line: string) => lines.push(line) });
    expect(reply.text).toMatch(/^HTTP\/1\.1 500 .*fault of the mock.*broken inside/s);
    expect(lines[0]).toContain('broken inside');
  });

  it('ends at once when the listener is closed', async () => {
    listener = await open({ handler: () => ({ status: 200, headers: [] }) });
    const idle = exchange(listener.url, head('GET /a'));
    const halfway = exchange(listener.url, 'GET /');
    await new Promise((done) => setTimeout(done, 50));
    await listener.close();
    expect((await idle).ended).toBe(true);
    expect((await halfway).ended).toBe(true);
  });
});
