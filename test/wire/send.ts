import http from 'node:http';

/** A request as it is written to the wire. */
export interface WireRequest {
  readonly method: string;
  /** Path and query, undecoded. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string | number>> | undefined;
  readonly body?: string | Uint8Array | undefined;
}

/** An answer as it came off the wire. */
export interface WireAnswer {
  readonly status: number;
  /** Names in lower case; repeated ones joined with commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/**
 * Sends one request over a connection of its own.
 * @param url base URL of the listener, e.g. `http://127.0.0.1:4434`
 * @returns the answer, or 'dropped' when the server closed the connection without one
 * @throws Error when nobody listens there, or when there is no answer within 20 s
 */
export function send(url: string, { method, path, headers, body }: WireRequest): Promise<WireAnswer | 'dropped'> {
  const { hostname, port } = new URL(url);
  const isChunked = Object.keys(headers ?? {}).some((name) => name.toLowerCase() === 'transfer-encoding');
  const length = body === undefined || isChunked ? {} : { 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const options = { hostname, port, method, path, headers: { ...headers, ...length }, agent: false, timeout: 20_000 };
    const request = http.request({ ...options, maxHeaderSize: 1 << 20 }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', () => resolve('dropped'));
      response.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        resolve({ status: response.statusCode!, headers: joined(response.headers), text });
      });
    });
    request.on('timeout', () => request.destroy(new Error(`${method} ${path}: no answer within 20 s`)));
    request.on('error', (error: NodeJS.ErrnoException) => {
      const isDrop = error.code !== undefined && error.code !== 'ECONNREFUSED';
      if (isDrop) resolve('dropped');
      else reject(error);
    });
    request.end(body);
  });
}

function joined(headers: http.IncomingHttpHeaders): Record<string, string> {
  const entries = Object.entries(headers).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}
