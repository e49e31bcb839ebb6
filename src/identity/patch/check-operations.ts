import type { PatchBehaviour } from '../../dialect/behaviour.ts';
import { compactRaw } from '../../json/compact.ts';
import { endsInIndex } from './array-index.ts';
import { PatchRefused } from './patch-refused.ts';
import { findTextFault, type RawOperation, readKind, readPath } from './raw-operation.ts';

/** An operation that Kratos lets through. */
export interface Operation {
  readonly kind: 'add' | 'remove' | 'replace';
  /** As sent; not a JSON Pointer by necessity. */
  readonly path: string;
  /** Compact JSON text; undefined when it was left out. */
  readonly value: string | undefined;
}

/**
 * Kratos' own checks of one operation. A replace of a member becomes an add, so that the member may be missing.
 * @throws PatchRefused for another op, a path that is no string, a denied path
 */
export function checkOperation(operation: RawOperation, deniedPaths: PatchBehaviour['deniedPaths']): Operation {
  const kind = readKind(operation);
  if (kind !== 'add' && kind !== 'remove' && kind !== 'replace') {
    throw new PatchRefused(`unsupported operation: ${kind}`);
  }
  const fault = findTextFault(operation, 'path');
  if (fault !== undefined) throw new PatchRefused(`error parsing patch operations: ${fault}`);
  const path = readPath(operation);
  if (isDenied[deniedPaths](path)) throw new PatchRefused(`patch includes denied path: ${path}`);
  const value = operation?.get('value');
  return {
    kind: kind === 'replace' && !endsInIndex(path) ? 'add' : kind,
    path,
    value: value === undefined ? undefined : compactRaw(value),
  };
}

const deniedExactly = new Set(['/id', '/stateChangedAt', '/credentials']);
const deniedInLowerCase = new Set(['/id', '/statechangedat', '/credentials']);

const isDenied: Record<PatchBehaviour['deniedPaths'], (path: string) => boolean> = {
  exact: (path) => deniedExactly.has(path),
  glob: (path) => {
    const lower = toLower(path);
    return deniedInLowerCase.has(lower) || lower.startsWith('/credentials/oidc/');
  },
};

/** Go lowers each character alone; only İ becomes something else here. */
function toLower(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}
