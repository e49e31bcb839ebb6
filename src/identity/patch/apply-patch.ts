import type { Dialect } from '../../dialect/behaviour.ts';
import { applyOperation } from './apply-operation.ts';
import { checkOperation } from './check-operations.ts';
import { type Container, type Unwritten, UnwrittenMembers } from './container.ts';
import { decodePatch } from './decode-patch.ts';
import { openRoot, openUnwritten, writeAll } from './lazy-node.ts';
import { type PatchLibrary, patchLibrary } from './library.ts';
import { PatchRefused } from './patch-refused.ts';
import { applyStandardPatch } from './standard-patch.ts';
import { writeDocument } from './write-document.ts';

/** What of a dialect a patch depends on. */
type PatchDialect = Pick<Dialect, 'patch' | 'json'>;

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
export function applyPatch(body: string, document: string, { patch, json }: PatchDialect): string {
  if (patch.library === 'rfc-6902') return applyStandardPatch(body, document);
  const library = patchLibrary(patch.library, json);
  return writeDocument(
    applyTo(body, () => openRoot(document, library), patch, library),
    library,
  );
}

/** What a patch made of a document. */
export interface PatchedMembers {
  /** The document after the patch, without the members of `untouched`. */
  readonly text: string;
  /** Members that the patch left as they were, of those that `mayBeLeftOut` names. */
  readonly untouched: readonly string[];
}

/**
 * As `applyPatch`, for a document of which only those members are written that are looked at.
 * @param document is asked for once, when no fault was found with the operations themselves
 * @param mayBeLeftOut which members need not be in the text if they are as they were
 * @throws PatchRefused with the text of the release; then nothing is applied
 */
export function patchUnwritten(
  body: string,
  document: () => Unwritten,
  { patch, json }: PatchDialect,
  mayBeLeftOut: (name: string) => boolean,
): PatchedMembers {
  if (patch.library === 'rfc-6902') return { text: applyStandardPatch(body, writeAll(document())), untouched: [] };
  const library = patchLibrary(patch.library, json);
  const root = applyTo(body, () => openUnwritten(document(), library), patch, library);
  const untouched = root instanceof UnwrittenMembers ? untouchedMembers(root).filter(mayBeLeftOut) : [];
  return { text: writeDocument(root, library, untouched), untouched };
}

/** None where a new member could be taken for one with a name of other case. */
function untouchedMembers({ names, values, unwritten }: UnwrittenMembers): readonly string[] {
  const touched: string[] = [];
  for (const [name, slot] of values) {
    if (!unwritten.names.includes(name)) {
      if (!/^[a-z_]+$/.test(name)) return [];
    } else if (slot?.opened || (slot?.raw ?? 'null') !== unwritten.write(name)) touched.push(name);
  }
  return unwritten.names.filter((name) => names.includes(name) && !touched.includes(name));
}

function applyTo(
  body: string,
  open: () => Container | PatchRefused,
  { deniedPaths }: PatchDialect['patch'],
  library: PatchLibrary,
): Container {
  const operations = decodePatch(body, library).map((operation) => checkOperation(operation, deniedPaths));
  const root = open();
  if (root instanceof PatchRefused) throw root;
  const patched = { root, library, nullsLeft: maxNulls };
  for (const operation of operations) applyOperation(patched, operation);
  return patched.root;
}
