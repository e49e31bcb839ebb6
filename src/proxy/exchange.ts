import type { WireAnswer } from '../../conformance/target/transport.ts';
import type { Listener } from '../http/message.ts';

/** A request that the proxy has passed on, and what came back. */
export interface PassedExchange {
  readonly listener: Listener;
  readonly method: string;
  /** Path and query as sent. */
  readonly target: string;
  /** Names in lower case; repeated ones joined. */
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined when there was none. */
  readonly body: string | undefined;
  /** `dropped`: the deployment closed the connection; `unknown`: the app went away, or it was too long to be kept. */
  readonly answer: WireAnswer | 'dropped' | 'unknown';
}
