import type { RunningServer } from '../../src/server/start.ts';
import { send } from '../wire/send.ts';

/** An answer, or a connection that was closed without one: `status` is 0 then. */
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Undefined when the text is no JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever came
  readonly json: any;
}

/** Sends requests to one server, and makes what they need. */
export interface Asking {
  /** A word that this server has not seen. */
  word(): string;
  /** @param path below `/admin` */
  ask(method: string, path: string, body?: unknown): Promise<Answered>;
  /** Asks the public listener. */
  askPublic(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answered>;
  /** Creates an identity of the schema `customer` and returns it. */
  person(more?: object): Promise<Answered['json']>;
  /** Logs a new person in and returns their session. */
  login(): Promise<Answered['json']>;
}

let words = 0;

/** Asks a server; bodies that are no text are sent as JSON. */
export function asking({ adminUrl, publicUrl }: Pick<RunningServer, 'adminUrl' | 'publicUrl'>): Asking {
  const word = (): string => `w${words++}`;
  const askAt = async (url: string, method: string, path: string, body: unknown, more = {}): Promise<Answered> => {
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    const answer = await send(url, {
      method,
      path,
      headers: { 'content-type': 'application/json', ...more },
      body: text,
    });
    return answer === 'dropped'
      ? { status: 0, headers: {}, text: '', json: undefined }
      : { ...answer, json: parsed(answer.text) };
  };
  const ask: Asking['ask'] = (method, path, body) => askAt(adminUrl, method, `/admin${path}`, body);
  const askPublic: Asking['askPublic'] = (method, path, body, headers) => askAt(publicUrl, method, path, body, headers);
  const person: Asking['person'] = async (more = {}) => {
    const body = { schema_id: 'customer', traits: { email: `${word()}@example.org` }, ...more };
    const { status, json } = await ask('POST', '/identities', body);
    if (status !== 201) throw new Error(`no person was created: ${JSON.stringify(json)}`);
    return json;
  };
  const login: Asking['login'] = async () => {
    const { traits } = await person({ credentials: { password: { config: { password: 'secret-9' } } } });
    const flow = await askPublic('GET', '/self-service/login/api');
    const form = { method: 'password', identifier: traits.email, password: 'secret-9' };
    return (await askPublic('POST', `/self-service/login?flow=${flow.json.id}`, form)).json.session;
  };
  return { word, ask, askPublic, person, login };
}

// biome-ignore lint/suspicious/noExplicitAny: see Answered
function parsed(text: string): any {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
