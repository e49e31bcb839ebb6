import type { Instant } from '../command/instant.ts';
import type { HttpRequest, HttpResponse } from '../http/message.ts';
import type { Query } from '../http/query.ts';
import type { StoredChange } from '../store/change.ts';
import type { World } from '../store/world.ts';
import type { LiveWorld } from './live-world.ts';
import { Problem } from './problem.ts';
import type { Worlds } from './worlds.ts';

/** The form in which `serve --data` keeps a world, where there are files. */
export interface DataFileForm {
  write(world: World, at: Instant): string;
  /** @throws Error whose message says what is wrong with the text */
  read(text: string): readonly StoredChange[];
}

/** A request to the control API on its way to an operation. */
export interface ControlCall {
  readonly request: HttpRequest;
  /** Parts of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly worlds: Worlds;
  /** The world that the request names. */
  readonly world: LiveWorld;
  /** Milliseconds since 1970, by the clock of the machine. */
  readonly clock: () => number;
  readonly dataFile?: DataFileForm | undefined;
}

/** One operation of the control API. @throws Problem for every refusal; nothing has changed then */
export type ControlOperation = (call: ControlCall) => HttpResponse | Promise<HttpResponse>;

type Kind = 'string' | 'boolean' | 'number' | 'object';
type Value<K extends Kind> = K extends 'string'
  ? string
  : K extends 'boolean'
    ? boolean
    : K extends 'number'
      ? number
      : Record<string, unknown>;
type Form = Readonly<Record<string, Kind>>;

/** The members of a body that may have these. @throws Problem 400 for other members, wrong types and broken JSON */
export function readMembers<F extends Form>(
  request: HttpRequest,
  form: F,
): { readonly [Name in keyof F]?: Value<F[Name]> } {
  const body = parseJson(request);
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw badBody(`A JSON object was expected, with ${listOf(form)}.`);
  for (const [name, value] of Object.entries(body)) {
    const kind = Object.hasOwn(form, name) ? form[name] : undefined;
    if (kind === undefined) throw badBody(`There is no member ${JSON.stringify(name)}; there are ${listOf(form)}.`);
    const isRight = kind === 'object' ? typeof value === 'object' && value !== null : typeof value === kind;
    if (!isRight) throw badBody(`${JSON.stringify(name)} is ${JSON.stringify(value)}, and should be a ${kind}.`);
  }
  return body as { readonly [Name in keyof F]?: Value<F[Name]> };
}

function parseJson({ body }: HttpRequest): unknown {
  if (body.tooLarge) throw badBody('It is longer than this server reads.');
  if (body.text === '') return {};
  try {
    return JSON.parse(body.text);
  } catch (error) {
    throw badBody(`It is not JSON: ${(error as Error).message}.`);
  }
}

/** 400: the body of a control request is wrong. */
export function badBody(detail: string): Problem {
  return new Problem(400, 'bad-body', 'The body cannot be used', detail);
}

/** 400: a parameter of a control request is wrong. */
export function badParameter(name: string, value: string, expected: string): Problem {
  return new Problem(
    400,
    'bad-parameter',
    'A parameter cannot be used',
    `${name} is ${JSON.stringify(value)}, and should be ${expected}.`,
  );
}

const listOf = (form: Form): string =>
  Object.entries(form)
    .map(([name, kind]) => `${name} (${kind})`)
    .join(', ');

/** A success in JSON. */
export function json(status: number, value: unknown, headers: readonly string[] = []): HttpResponse {
  return { status, headers: ['Content-Type', 'application/json', ...headers], body: `${JSON.stringify(value)}\n` };
}

/** 204. */
export const done: HttpResponse = Object.freeze({ status: 204, headers: Object.freeze([]) });
