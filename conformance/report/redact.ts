import { redactAnswerHeader, redactRequestHeader, redactText } from '../../src/http/redact.ts';
import type { Exchange } from '../target/exchange.ts';

/** The exchange as evidence that may be shown to anybody. */
export function redactExchange(exchange: Exchange): Exchange {
  const { answer, requestBody, requestHeaders } = exchange;
  return {
    ...exchange,
    target: redactText(exchange.target),
    requestHeaders: mapValues(requestHeaders, (value, name) => redactRequestHeader(name, value)),
    requestBody: requestBody === undefined ? undefined : redactText(requestBody),
    answer: answer && {
      status: answer.status,
      headers: mapValues(answer.headers, (value, name) =>
        value === undefined ? value : redactAnswerHeader(name, value),
      ),
      text: redactText(answer.text),
    },
  };
}

function mapValues<V>(record: Readonly<Record<string, V>>, change: (value: V, name: string) => V): Record<string, V> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
}
