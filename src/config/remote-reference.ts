import type { SchemaFault } from '../identity/traits/json-schema/fault.ts';

/** Whether a document lies on another machine. */
export function isRemote(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

/** What an identity schema refers to on another machine that was not fetched, and what to do; undefined if nothing. */
export function remoteReference({ faults }: { readonly faults: readonly SchemaFault[] }): string | undefined {
  const fault = faults.find(({ missing }) => missing !== undefined && isRemote(missing));
  return fault && `it refers at ${fault.pointer} to ${fault.missing}, which only --allow-remote-refs fetches`;
}
