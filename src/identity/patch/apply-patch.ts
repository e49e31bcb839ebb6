import type { PatchBehaviour } from '../../dialect/behaviour.ts';
import { applyOperation } from './apply-operation.ts';
import { checkOperation } from './check-operations.ts';
import { decodePatch } from './decode-patch.ts';
import { openRoot } from './lazy-node.ts';
import { patchLibraries } from './library.ts';
import { PatchRefused } from './patch-refused.ts';
import { applyStandardPatch } from './standard-patch.ts';
import { writeDocument } from './write-document.ts';

/** More nulls than a real server fills an array with before everybody has hung up. */
const maxNulls = 1_000_000;

/**
 * The document after the patch of a PATCH request, as Kratos makes it with evanphx/json-patch: decode the patch, check
 * every operation, then apply them in order.
 * @param body the request's body
 * @param document the identity as the release shows it to the patch: a JSON object as Go writes it (compact, escaped)
 * @returns compact JSON text; members that no path led to keep their bytes, new ones come last in the order of the
 *   operations. With `library: '5.9'` an operation on the path `''` may have made an array of it.
 * @throws PatchRefused with the text of the release; then nothing is applied
 */
export function applyPatch(body: string, document: string, behaviour: PatchBehaviour): string {
  if (behaviour.library === 'rfc-6902') return applyStandardPatch(body, document);
  const library = patchLibraries[behaviour.library];
  const operations = decodePatch(body, library).map((operation) => checkOperation(operation, behaviour.deniedPaths));
  const root = openRoot(document, library);
  if (root instanceof PatchRefused) throw root;
  const patched = { root, library, nullsLeft: maxNulls };
  for (const operation of operations) applyOperation(patched, operation);
  return writeDocument(patched.root, library);
}
