import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '../contract/generated/control.d.ts';

/** Whose control API is to be reached. */
export interface ControlClientOptions {
  /** The admin URL of the server, e.g. `http://127.0.0.1:4434`. */
  readonly adminUrl: string;
  /** The world that requests concern; `default` unless told. */
  readonly world?: string;
  /** What `--control-token` set. */
  readonly token?: string;
}

/** A client of the control API, typed from `spec/control.yaml`: `await control.POST('/worlds', { body: { name } })`. */
export type ControlClient = Client<paths>;

/** Makes a client. It gives `{ data }` or `{ error }`, of which the error is a problem document. */
export function controlClient({ adminUrl, world, token }: ControlClientOptions): ControlClient {
  return createClient<paths>({
    baseUrl: `${adminUrl.replace(/\/+$/, '')}/_identikit`,
    headers: {
      ...(world === undefined ? {} : { 'X-Identikit-World': world }),
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    },
  });
}
