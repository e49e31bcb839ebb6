import type { Explainer } from './refusal.ts';

/** 400: a JSON Patch that the release refuses. */
export const refusedPatch: Explainer = ({ routed, message, status }) => {
  if (routed?.operationId !== 'patchIdentity' || status < 400) return undefined;
  const [, op] =
    /unsupported operation: (\S*)/.exec(message) ?? /"op":"(\w+)".*unsupported operation/.exec(message) ?? [];
  if (op !== undefined)
    return {
      why: `The operation ${JSON.stringify(op)} of JSON Patch is not taken; nothing was changed.`,
      nearest: 'Only add, remove and replace are taken.',
      quirk: 'patch-three-ops',
    };
  const [, denied] = /patch includes denied path: (.*)/.exec(message) ?? [];
  if (denied !== undefined)
    return {
      why: `${denied} cannot be patched: id, credentials and the time of the last change of state are out of reach.`,
      ...(denied === '/credentials' ? { nearest: 'Replace credentials with PUT.' } : {}),
    };
  const [, path] = /doc is missing (?:path|key): "?([^":]*)/.exec(message) ?? [];
  if (path !== undefined)
    return {
      why: `The identity has nothing at ${path}.`,
      nearest: path.startsWith('/') ? 'An add makes it.' : `A path begins with a slash: /${path}`,
    };
  return /jsonpatch\.Patch/.test(message)
    ? { why: 'The body is no list of operations.', nearest: '[{"op":"replace","path":"/state","value":"inactive"}]' }
    : undefined;
};
