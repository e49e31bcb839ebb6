import type { DroppedConnection, HttpRequest } from '../../http/message.ts';

/** One request and what came of it. */
export interface Exchange {
  /** Counts up from 1 in its world. */
  readonly id: number;
  /** When the request came, in milliseconds since 1970, by the clock of the machine. */
  readonly at: number;
  /** How long the answer took to be made, in milliseconds. */
  readonly took: number;
  readonly request: Pick<HttpRequest, 'listener' | 'method' | 'target' | 'headers'> & { readonly body: string };
  readonly outcome: ExchangedAnswer | DroppedConnection;
}

/** An answer as far as it is kept. */
export interface ExchangedAnswer {
  readonly status: number;
  /** Name, value, name, value … */
  readonly headers: readonly string[];
  readonly body: string;
}
