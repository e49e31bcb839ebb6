import { checkWhole } from '../../json/scan.ts';
import { JsonError } from '../../json/value.ts';
import type { PatchLibrary } from './library.ts';
import { PatchRefused } from './patch-refused.ts';
import { readElements, readMembers, typeError } from './raw-json.ts';
import { findTextFault, type RawOperation, readKind, showOperation } from './raw-operation.ts';

/**
 * The operations of a patch document.
 * @throws PatchRefused when it is no list of objects, or when the library already checks operations and finds fault
 */
export function decodePatch(body: string, library: PatchLibrary): RawOperation[] {
  const raw = checkedText(body, library);
  if (raw === 'null') return [];
  if (raw[0] !== '[') throw new PatchRefused(typeError(raw, 'jsonpatch.Patch'));
  const operations = readElements(raw).map(readOperation);
  if (library.validatesOperations) operations.forEach(validateOperation);
  return operations;
}

function checkedText(body: string, library: PatchLibrary): string {
  try {
    const { start, end } = checkWhole(body);
    return body.slice(start, end);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new PatchRefused(library.validatesOperations ? 'invalid state detected' : error.message);
  }
}

function readOperation(raw: string): RawOperation {
  if (raw === 'null') return undefined;
  if (raw[0] !== '{') throw new PatchRefused(typeError(raw, 'jsonpatch.Operation'));
  const { names, values } = readMembers(raw);
  return new Map(names.map((name, i) => [name, values[i]!]));
}

function validateOperation(operation: RawOperation): void {
  const fault = findFault(operation);
  if (fault !== undefined) throw new PatchRefused(`invalid operation ${showOperation(operation)}: ${fault}`);
}

const valueMissing = "failed to decode 'value': operation, missing value field: missing value";

function findFault(operation: RawOperation): string | undefined {
  switch (readKind(operation)) {
    case 'add':
    case 'replace':
      return operation?.has('value') ? findMemberFault(operation, 'path') : valueMissing;
    case 'move':
    case 'copy':
      return findMemberFault(operation, 'from') ?? findMemberFault(operation, 'path');
    case 'remove':
    case 'test':
      return findMemberFault(operation, 'path');
    default:
      return 'unsupported operation';
  }
}

function findMemberFault(operation: RawOperation, name: 'path' | 'from'): string | undefined {
  const fault = findTextFault(operation, name);
  return fault && `failed to decode '${name}': ${fault}`;
}
