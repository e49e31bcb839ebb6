/** Which of the two ports a request came in by. */
export type Listener = 'admin' | 'public';

/** A request as a plain value; the doors (node:http, fetch) make it. */
export interface HttpRequest {
  readonly listener: Listener;
  readonly method: string;
  /** The request target as sent: path and query, undecoded, e.g. `/admin/identities?page_size=2`. */
  readonly target: string;
  /** Names in lower case; repeated headers joined as node:http joins them. Values are bytes, one character each. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: RequestBody;
  /** The peer with its port, e.g. `127.0.0.1:50412` or `[::1]:50412`, where the door knows it. */
  readonly remoteAddress?: string | undefined;
}

/**
 * The body of a request. `text` is the body decoded as UTF-8 (`''` when there is none).
 * `tooLarge` is set when the body was longer than the release reads; `text` is then what comes before the limit.
 * `length` is the Content-Length header's value, -1 for a chunked body.
 */
export interface RequestBody {
  readonly text: string;
  readonly length: number;
  readonly tooLarge: boolean;
  /** What Go says of a body that breaks off behind `text`, e.g. `unexpected EOF`. */
  readonly fault?: string | undefined;
}

/** No operation reads a body that comes with these. */
export const methodsWithoutBody: ReadonlySet<string> = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS']);

/** The body of a request without one. */
export const noBody: RequestBody = Object.freeze({ text: '', length: 0, tooLarge: false });

/**
 * An answer as a plain value. `headers` is a flat list (name, value, name, value …) in wire order, without
 * Date, Content-Length, Transfer-Encoding and Connection: the door adds those as the release does.
 */
export interface HttpResponse {
  readonly status: number;
  readonly headers: readonly string[];
  readonly body?: Uint8Array | string | undefined;
  /** The door closes the connection after this answer. */
  readonly close?: boolean;
  /** Refused before any handler: the door adds no header of its own. */
  readonly bare?: boolean;
  /** A body that is sent piece by piece as it comes, in the place of `body`; ended early when the client goes away. */
  readonly stream?: AsyncIterable<string>;
  /** How the body is sent, when it is not sent as a whole. */
  readonly delivery?: Delivery;
}

/** A body that is cut off after so many bytes, or sent in pieces of so many bytes, so many milliseconds apart. */
export type Delivery = { readonly cutAfter: number } | { readonly pieces: number; readonly apart: number };

/** The connection is closed without an answer, as where the real server crashes; `why` goes to the log. */
export interface DroppedConnection {
  readonly dropped: true;
  /** It is reset rather than ended. */
  readonly reset?: boolean;
  readonly why: string;
}

export type Outcome = HttpResponse | DroppedConnection;
