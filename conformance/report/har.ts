import type { Exchange } from '../target/exchange.ts';
import type { RunRecord } from './reporter.ts';

/** HAR 1.2: every exchange of the run. */
export function harReport({ head, exchanges }: RunRecord): string {
  const creator = { name: 'identikit', version: head.version };
  const entries = exchanges.map(entryOf);
  return `${JSON.stringify({ log: { version: '1.2', creator, entries } }, null, 1)}\n`;
}

function entryOf(exchange: Exchange) {
  const { method, origin, target, requestHeaders, requestBody, answer, sentAt, duration, check, fault } = exchange;
  const url = new URL(origin + target);
  const type = requestHeaders['content-type'] ?? '';
  return {
    startedDateTime: sentAt,
    time: duration,
    request: {
      method,
      url: url.href,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(requestHeaders),
      queryString: [...url.searchParams].map(([name, value]) => ({ name, value })),
      ...(requestBody === undefined ? {} : { postData: { mimeType: type, text: requestBody } }),
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
    timings: { send: 0, wait: duration, receive: 0 },
    comment: check ?? 'preflight',
  };
}

function pairs(headers: Readonly<Record<string, string | undefined>>) {
  return Object.entries(headers).map(([name, value = '']) => ({ name, value }));
}
