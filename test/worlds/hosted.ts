import { afterAll, beforeAll } from 'vitest';
import type { ServeOptions } from '../../src/server/serve-options.ts';
import { type RunningServer, start } from '../../src/server/start.ts';

/** An answer with its body read as JSON, where it is JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of any shape
  readonly json: any;
}

/** A server for a file of tests. */
export function hosted(options: ServeOptions = {}) {
  let server: RunningServer;
  beforeAll(async () => {
    server = await start({ port: 0, publicPort: 0, seed: 'worlds', ...options }, () => {});
  });
  afterAll(() => server.close());

  async function send(
    method: string,
    target: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const text = typeof body === 'string' ? body : body === undefined ? null : JSON.stringify(body);
    const response = await fetch(server.adminUrl + target, { method, body: text, headers: { ...type, ...headers } });
    const shown = await response.text();
    return { status: response.status, headers: response.headers, text: shown, json: parsed(shown) };
  }

  return {
    get server(): RunningServer {
      return server;
    },
    send,
    /** A request to the control API. */
    control: (method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>) =>
      send(method, `/_identikit${path}`, body, headers),
    /** A request in a world, named by the header. */
    inWorld: (world: string, method: string, target: string, body?: unknown) =>
      send(method, target, body, { 'x-identikit-world': world }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
