import type { HttpRequest } from '../../src/http/message.ts';

/** Whether a request is one of a kind. */
export type Asked = (request: HttpRequest) => boolean;

/**
 * Requests with this method for paths that end so, whatever the base path.
 * @param path `*` stands for one segment, e.g. `/identities/*`
 */
export function to(method: string, path: string): Asked {
  const pattern = new RegExp(`^[^?]*${path.replaceAll('*', '[^/?]+')}(?:\\?|$)`);
  return (request) => request.method === method && pattern.test(request.target);
}

/** Requests of any of these kinds. */
export const anyOf =
  (...kinds: readonly Asked[]): Asked =>
  (request) =>
    kinds.some((kind) => kind(request));

/** Requests of the kind with this text in their target. */
export const naming =
  (text: string, kind: Asked): Asked =>
  (request) =>
    request.target.includes(text) && kind(request);

/** Every request. */
export const anything: Asked = () => true;

/** The operations that most mutants are wrong about. */
export const asked = {
  list: to('GET', '/identities'),
  create: to('POST', '/identities'),
  batch: to('PATCH', '/identities'),
  get: to('GET', '/identities/*'),
  put: to('PUT', '/identities/*'),
  patch: to('PATCH', '/identities/*'),
  delete: to('DELETE', '/identities/*'),
} as const;
