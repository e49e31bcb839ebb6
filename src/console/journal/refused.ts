import type { Exchange } from '../server.ts';

/** Whether a request was not answered with success. */
export const isRefused = ({ response, dropped }: Exchange): boolean =>
  dropped !== undefined || (response !== undefined && response.status >= 400);

/** An exchange in a few words, e.g. `POST /admin/identities: 400, traits: …`. */
export function inWords({ request: { method, target }, response, dropped, explanation }: Exchange): string {
  const outcome = response ? String(response.status) : `closed, ${dropped}`;
  return `${method} ${target}: ${outcome}${explanation ? `, ${explanation.why}` : ''}`;
}
