import { type ControlClient, controlClient } from '../control/client.ts';

/** Where the mock is. */
export interface MockAddress {
  readonly adminUrl: string;
  /** What `--control-token` set. */
  readonly token?: string | undefined;
}

/** An answer of the mocked API. */
export interface ApiAnswer {
  readonly status: number;
  /** The body as JSON, or else as text. */
  readonly body: unknown;
  /** The number of its exchange in the journal of its world. */
  readonly exchange: number | undefined;
}

/** A running mock, as tools speak to it. */
export interface Mock {
  readonly adminUrl: string;
  /** The control API of a world. */
  control(world: string | undefined): ControlClient;
  /** Sends a request to the mocked admin API. */
  send(request: { method: string; path: string; json?: unknown; world: string | undefined }): Promise<ApiAnswer>;
}

/** Reaches a mock over HTTP. */
export function mockAt({ adminUrl, token }: MockAddress): Mock {
  const url = adminUrl.replace(/\/+$/, '');
  return {
    adminUrl: url,
    control: (world) =>
      controlClient({
        adminUrl: url,
        ...(world === undefined ? {} : { world }),
        ...(token === undefined ? {} : { token }),
      }),
    async send({ method, path, json, world }) {
      const answer = await fetch(url + path, {
        method,
        redirect: 'manual',
        headers: {
          ...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...(world === undefined ? {} : { 'X-Identikit-World': world }),
        },
        ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      });
      const exchange = /\/journal\/(\d+)$/.exec(answer.headers.get('X-Identikit-Exchange') ?? '')?.[1];
      const body = jsonOrText(await answer.text());
      return { status: answer.status, body, exchange: exchange === undefined ? undefined : Number(exchange) };
    },
  };
}

function jsonOrText(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
