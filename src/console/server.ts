import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { components } from '../contract/generated/control.d.ts';
import { type ControlClient, controlClient } from '../control/client.ts';
import { base } from './route.ts';

type Schemas = components['schemas'];
export type About = Schemas['about'];
export type Exchange = Schemas['exchange'];
export type Explanation = Schemas['explanation'];
export type Fault = Schemas['fault'];
export type FaultRule = Schemas['faultRule'];
export type World = Schemas['world'];
export type Clock = Schemas['clock'];

/** A request that was refused, in words for people. */
export class Refusal extends Error {
  override name = 'Refusal';

  constructor(
    readonly status: number,
    message: string,
    readonly explanation?: Explanation,
  ) {
    super(message);
  }
}

/** An answer of the mocked API. */
export interface Answer {
  readonly text: string;
  readonly headers: Headers;
}

/** A world of the server, and how to reach it. */
export interface Server {
  readonly world: string;
  readonly token: string | undefined;
  readonly control: ControlClient;
  /** GET of the mocked API that leaves no trace in the journal. @throws Refusal */
  look(path: string): Promise<Answer>;
  /** A request to the mocked API like any other. @throws Refusal with the journal's explanation */
  send(method: string, path: string, body?: string): Promise<Answer>;
}

/** Reaches a world. */
export function serverOf(world: string, token: string | undefined): Server {
  const control = controlClient({ adminUrl: location.origin + base, world, ...(token === undefined ? {} : { token }) });

  async function ask(path: string, init: RequestInit & { headers: Record<string, string> }): Promise<Answer> {
    const headers = { 'X-Identikit-World': world, ...init.headers };
    const response = await fetch(base + path, { ...init, headers });
    const text = await response.text();
    if (response.ok) return { text, headers: response.headers };
    throw new Refusal(response.status, reasonIn(text), await explanationOf(response));
  }

  async function explanationOf({ headers }: Response): Promise<Explanation | undefined> {
    const id = /\d+$/.exec(headers.get('x-identikit-exchange') ?? '')?.[0];
    if (id === undefined) return undefined;
    const { data } = await control.GET('/journal/{id}', { params: { path: { id: Number(id) } } });
    return data?.explanation;
  }

  return {
    world,
    token,
    control,
    look: (path) => ask(path, { headers: { 'X-Identikit-Unseen': 'true' } }),
    send: (method, path, body) =>
      ask(path, { method, headers: { 'Content-Type': 'application/json' }, ...(body === undefined ? {} : { body }) }),
  };
}

/** What an error body of the mocked API says. */
function reasonIn(text: string): string {
  try {
    const { error } = JSON.parse(text);
    return error.reason || error.message || text;
  } catch {
    return text;
  }
}

/** The data of a control request. @throws Refusal with what the problem document says */
export async function dataOf<T>(
  asked: Promise<{ data?: T; error?: Schemas['problem']; response: Response }>,
): Promise<T> {
  const { data, error, response } = await asked;
  if (error) throw new Refusal(response.status, `${error.title}. ${error.detail}`);
  return data as T;
}

/** What views need to know of the world that they show. */
export interface Place {
  readonly server: Server;
  readonly about: About;
  /** Counts up whenever contents of the world have changed. */
  readonly changes: number;
  /** Tells people who cannot see it what was done. */
  say(text: string): void;
}

export const PlaceContext = createContext<Place>(undefined as never);

/** The world that is shown. */
export const usePlace = (): Place => useContext(PlaceContext);
