/** What a HAR entry tells of one exchange. Secrets are for the caller to hide. */
export interface HarExchange {
  /** RFC 3339. */
  readonly startedAt: string;
  /** Milliseconds. */
  readonly took: number;
  readonly method: string;
  /** Absolute. */
  readonly url: URL;
  /** Names in lower case. */
  readonly requestHeaders: Readonly<Record<string, string | undefined>>;
  readonly requestBody: string | undefined;
  /** Undefined where no answer came. */
  readonly answer:
    | {
        readonly status: number;
        readonly headers: Readonly<Record<string, string | undefined>>;
        readonly text: string;
      }
    | undefined;
  /** Why no answer came. */
  readonly fault?: string | undefined;
  readonly comment: string;
}

/** Exchanges as a HAR 1.2 document, as JSON text. @param version of identikit */
export function writeHar(exchanges: readonly HarExchange[], version: string): string {
  const creator = { name: 'identikit', version };
  return `${JSON.stringify({ log: { version: '1.2', creator, entries: exchanges.map(entryOf) } }, null, 1)}\n`;
}

function entryOf({ startedAt, took, method, url, requestHeaders, requestBody, answer, fault, comment }: HarExchange) {
  return {
    startedDateTime: startedAt,
    time: took,
    request: {
      method,
      url: url.href,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(requestHeaders),
      queryString: [...url.searchParams].map(([name, value]) => ({ name, value })),
      ...(requestBody === undefined
        ? {}
        : { postData: { mimeType: requestHeaders['content-type'] ?? '', text: requestBody } }),
      headersSize: -1,
      bodySize: requestBody?.length ?? 0,
    },
    response: {
      status: answer?.status ?? 0,
      statusText: fault ?? '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(answer?.headers ?? {}),
      content: {
        size: answer?.text.length ?? 0,
        mimeType: answer?.headers['content-type'] ?? '',
        text: answer?.text ?? '',
      },
      redirectURL: answer?.headers.location ?? '',
      headersSize: -1,
      bodySize: answer?.text.length ?? -1,
    },
    cache: {},
    timings: { send: 0, wait: took, receive: 0 },
    comment,
  };
}

function pairs(headers: Readonly<Record<string, string | undefined>>) {
  return Object.entries(headers).map(([name, value = '']) => ({ name, value }));
}
