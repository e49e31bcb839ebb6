import type { ReleaseName } from '../../src/dialect/release-name.ts';
import type { Listener } from '../../src/http/message.ts';

/** A value as `JSON.parse` gives it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Requests, one after the other, and what each release answered to them. */
export interface Scenario {
  readonly id: string;
  readonly about: string;
  readonly steps: readonly Step[];
  /** Comparisons over the answers, e.g. `update.updated_at > create.updated_at`. */
  readonly relations?: readonly string[];
  readonly recorded: Readonly<Partial<Record<ReleaseName, Recorded>>>;
}

/** One request of a scenario, and how its answer is looked at. */
export interface Step {
  readonly name: string;
  /** A template; see `fillTemplate`. */
  readonly request: RequestTemplate;
  /** Compare the text of the answer instead of its JSON value. */
  readonly text?: boolean;
  /** Call every id of the answer the same. */
  readonly anonymous?: boolean;
  /** Headers of which only the presence counts (of Link: its rels). */
  readonly vague?: readonly string[];
  /** Compare the status only. */
  readonly keep?: 'status';
}

/** A request with references to earlier answers in its strings. */
export interface RequestTemplate {
  readonly method: string;
  readonly path: string;
  /** A header that is null is not sent. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Sent as JSON. */
  readonly body?: Json;
  /** Sent as it is. */
  readonly raw?: string;
  readonly port?: Listener;
}

/** What a server answered to a scenario, with names in place of what changes from run to run. */
export interface Recorded {
  readonly steps: readonly RecordedAnswer[];
  readonly relations: readonly boolean[];
}

/** One answer: a dropped connection, a status, or a whole answer with its JSON value or text. */
export interface RecordedAnswer {
  readonly dropped?: true;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: Json;
  readonly text?: string;
}

/** Changes every object and list in a value, from the inside to the outside. */
export function mapJson(value: Json, change: (value: Json) => Json): Json {
  if (Array.isArray(value)) return change(value.map((item: Json) => mapJson(item, change)));
  if (!isObject(value)) return value;
  return change(Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapJson(item, change)])));
}

/** Whether a value is a JSON object. */
export function isObject(value: Json | undefined): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
