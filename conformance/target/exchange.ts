import type { Listener } from '../../src/http/message.ts';
import type { OperationId } from '../../src/http/route-table.ts';

/** A request of the suite and what came of it. */
export interface Exchange {
  /** Counts from 1 in a run. */
  readonly number: number;
  /** The check that sent it; undefined in preflight and clean-up. */
  readonly check: string | undefined;
  /** The operation that was meant; undefined for requests beside the API. */
  readonly operation: OperationId | undefined;
  readonly listener: Listener;
  readonly method: string;
  /** Scheme, host and port. */
  readonly origin: string;
  /** Path and query as sent. */
  readonly target: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: string | undefined;
  /** When it was sent, RFC 3339. */
  readonly sentAt: string;
  /** Milliseconds until the answer was whole. */
  readonly duration: number;
  /** Undefined when no answer came. */
  readonly answer:
    | {
        readonly status: number;
        readonly headers: Readonly<Record<string, string | undefined>>;
        readonly text: string;
      }
    | undefined;
  /** Why no answer came. */
  readonly fault: string | undefined;
}
