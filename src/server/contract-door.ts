import { ok } from '../http/json-answer.ts';
import type { HttpRequest, HttpResponse, Outcome } from '../http/message.ts';

type Handler = (request: HttpRequest) => Outcome | Promise<Outcome>;

const path = '/openapi.json';

/**
 * A handler that also answers GET /openapi.json on the admin port with the contract that the server keeps.
 * It is the one path that the real server does not have.
 */
export function withContract(handler: Handler, document: () => string): Handler {
  let answer: HttpResponse | undefined;
  return (request) => {
    if (request.target !== path || request.listener !== 'admin' || request.method !== 'GET') return handler(request);
    answer ??= ok(document());
    return answer;
  };
}
