import type { HttpRequest, Outcome } from '../http/message.ts';
import { defaultWorld } from './worlds.ts';

/** The header that names the world of a request. */
export const worldHeader = 'x-identikit-world';

/** Paths that begin so name the world of a request, for clients that cannot set headers. */
export const worldPrefix = '/_world/';

/** A request and the world that it names. */
export interface WorldRequest {
  readonly world: string;
  /** The request as that world gets it. */
  readonly request: HttpRequest;
  /** What was taken off the path, e.g. `/_world/a`; `''` for nothing. */
  readonly prefix: string;
}

/** Finds the world that a request names by its path or its header. */
export function worldOfRequest(request: HttpRequest): WorldRequest {
  if (request.target.startsWith(worldPrefix)) {
    const [, name = '', rest = ''] = /^\/_world\/([^/?]*)(.*)$/s.exec(request.target)!;
    const target = rest.startsWith('/') ? rest : `/${rest}`;
    return { world: name, prefix: worldPrefix + name, request: { ...request, target } };
  }
  return { world: request.headers[worldHeader] ?? defaultWorld, prefix: '', request };
}

/** The answer of a world to a request that named it by its path: its links and redirects lead there too. */
export function belowPrefix(outcome: Outcome, prefix: string): Outcome {
  if (prefix === '' || !('headers' in outcome)) return outcome;
  const headers = outcome.headers.map((text, i) => {
    if (i % 2 === 0) return text;
    const name = outcome.headers[i - 1];
    if (name === 'Location') return text.replace(/^([a-z+]+:\/\/[^/?#]*)?(?=\/)/i, `$1${prefix}`);
    return name === 'Link' ? text.replaceAll(/<([a-z+]+:\/\/[^/?#>]*)?(?=\/)/gi, `<$1${prefix}`) : text;
  });
  return { ...outcome, headers };
}
