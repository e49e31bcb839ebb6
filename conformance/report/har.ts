import { writeHar } from '../../src/http/har.ts';
import type { RunRecord } from './reporter.ts';

/** HAR 1.2: every exchange of the run. */
export function harReport({ head, exchanges }: RunRecord): string {
  const shown = exchanges.map((exchange) => ({
    startedAt: exchange.sentAt,
    took: exchange.duration,
    method: exchange.method,
    url: new URL(exchange.origin + exchange.target),
    requestHeaders: exchange.requestHeaders,
    requestBody: exchange.requestBody,
    answer: exchange.answer,
    fault: exchange.fault,
    comment: exchange.check ?? 'preflight',
  }));
  return writeHar(shown, head.version);
}
