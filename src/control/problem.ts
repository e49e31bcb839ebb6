import type { HttpResponse } from '../http/message.ts';

/** A control request that cannot be done, told as RFC 9457 says. Nothing has changed. */
export class Problem extends Error {
  override name = 'Problem';

  /**
   * @param status of the answer
   * @param kind a word for machines, e.g. `unknown-world`; the type is made from it
   * @param title the same for every problem of this kind
   * @param detail what happened, what was expected, what to do
   */
  constructor(
    readonly status: number,
    readonly kind: string,
    readonly title: string,
    readonly detail: string,
  ) {
    super(`${title}: ${detail}`);
  }
}

/** The answer that tells a problem. */
export function problemAnswer({ status, kind, title, detail }: Problem): HttpResponse {
  const members = { type: `urn:identikit:problem:${kind}`, title, status, detail };
  return { status, headers: ['Content-Type', 'application/problem+json'], body: `${JSON.stringify(members)}\n` };
}
