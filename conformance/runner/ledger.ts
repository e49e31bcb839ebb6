import type { Exchange } from '../target/exchange.ts';

/** The identities that a run has made and not removed yet, newest last. */
export interface Ledger {
  /** Reads from an exchange what was made or removed. */
  note(exchange: Exchange): void;
  /** Ids that a check made and left; of all checks without `check`. */
  left(check?: string): readonly string[];
  /** How many were made. */
  readonly made: number;
}

/** An empty ledger. */
export function newLedger(): Ledger {
  const owners = new Map<string, string | undefined>();
  let made = 0;
  const add = (id: unknown, check: string | undefined): void => {
    if (typeof id !== 'string' || owners.has(id)) return;
    owners.set(id, check);
    made++;
  };
  return {
    note({ method, target, answer, check }) {
      if (answer === undefined) return;
      if (method === 'DELETE' && isGone(answer)) owners.delete(lastSegment(target));
      if (method === 'GET' && answer.status === 404) owners.delete(lastSegment(target));
      const body = readObject(answer.text, answer.status, method);
      if (body === undefined) return;
      if (method === 'POST' && typeof body.schema_id === 'string') add(body.id, check);
      if (method === 'PATCH' && Array.isArray(body.identities)) {
        for (const item of body.identities) if (item?.action === 'create') add(item.identity, check);
      }
    },
    left: (check) => [...owners].filter(([, owner]) => check === undefined || owner === check).map(([id]) => id),
    get made() {
      return made;
    },
  };
}

/** Whether the answer to a DELETE says that the identity is not there. A login page with 200 does not. */
export function isGone({ status }: { readonly status: number }): boolean {
  return status === 204 || status === 404;
}

const lastSegment = (target: string): string => target.split('?')[0]!.split('/').at(-1)!;

// biome-ignore lint/suspicious/noExplicitAny: what a target answers may be anything
function readObject(text: string, status: number, method: string): any {
  if ((method !== 'POST' && method !== 'PATCH') || status >= 300) return undefined;
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
