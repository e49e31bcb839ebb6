import type { Backend } from '../../backend.ts';
import { redactAnswerHeader, redactRequestHeader, redactText } from '../../http/redact.ts';
import { explain } from '../explain/explain.ts';
import type { Explanation } from '../explain/refusal.ts';
import type { Exchange } from './exchange.ts';

/** An exchange as the control API shows it: without secrets. */
export interface ShownExchange {
  readonly id: number;
  /** RFC 3339, by the clock of the machine. */
  readonly at: string;
  /** Milliseconds. */
  readonly took: number;
  readonly request: {
    readonly listener: string;
    readonly method: string;
    readonly target: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  /** Left out where the connection was closed without an answer; `dropped` then says why. */
  readonly response?: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  readonly dropped?: string;
  /** Why the request was refused, if it was. */
  readonly explanation?: Explanation;
}

/** Shows an exchange to anybody. @param backend of the world that it was with */
export function showExchange(exchange: Exchange, backend: Backend): ShownExchange {
  const { id, at, took, request, outcome } = exchange;
  const { listener, method, target, headers, body } = request;
  const shown = {
    id,
    at: new Date(at).toISOString(),
    took: Math.round(took * 1000) / 1000,
    request: {
      listener,
      method,
      target: redactText(target),
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value = '']) => [name, redactRequestHeader(name, value)]),
      ),
      body: redactText(body),
    },
  };
  const explanation = explain(exchange, backend);
  const explained = explanation === undefined ? {} : { explanation };
  if ('dropped' in outcome) return { ...shown, dropped: outcome.why, ...explained };
  return {
    ...shown,
    ...explained,
    response: { status: outcome.status, headers: headersOf(outcome.headers), body: redactText(outcome.body) },
  };
}

function headersOf(list: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let i = 0; i < list.length; i += 2) {
    const name = list[i]!.toLowerCase();
    const value = redactAnswerHeader(name, list[i + 1]!);
    headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
  }
  return headers;
}
