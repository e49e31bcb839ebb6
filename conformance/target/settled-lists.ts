import { setTimeout as wait } from 'node:timers/promises';
import type { Target } from './target.ts';

/** A target whose lists may show the past. */
export interface LaggingTarget extends Target {
  /** Whether a list was read that may not have shown a write yet. */
  readonly hasRead: boolean;
}

/**
 * A target whose lists of identities may be `lag` milliseconds old.
 * @param patient a list behind a write is asked for only when it has to show it
 */
export function laggingTarget(target: Target, lag: number, patient: boolean): LaggingTarget {
  let fresh = 0;
  let hasRead = false;
  const around = async <T>(isList: boolean, isRead: boolean, send: () => Promise<T>): Promise<T> => {
    const early = fresh - performance.now();
    if (isList && early > 0) {
      hasRead = true;
      if (patient) await wait(early);
    }
    try {
      return await send();
    } finally {
      if (!isRead) fresh = performance.now() + lag;
    }
  };
  const isRead = (method: string): boolean => method === 'GET' || method === 'HEAD';
  const isListPath = (path: string): boolean => /\/identities\/?$/.test(path.split('?')[0]!);
  return {
    ...target,
    get hasRead() {
      return hasRead;
    },
    call: (operation, params, parts) =>
      around(operation === 'listIdentities', reads.test(operation), () => target.call(operation, params, parts)),
    send: (method, path, parts) =>
      around(isRead(method) && isListPath(path), isRead(method), () => target.send(method, path, parts)),
    sendRaw: (method, path, parts) =>
      around(isRead(method) && isListPath(path), isRead(method), () => target.sendRaw(method, path, parts)),
  };
}

/** Names of operations that change nothing. */
const reads = /^(?:get|list|is|to)[A-Z]/;
