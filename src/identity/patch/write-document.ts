import { quote } from '../../json/encode.ts';
import { type Container, Elements, expectedObject, Members, type Slot } from './container.ts';
import type { PatchLibrary } from './library.ts';
import { PatchRefused } from './patch-refused.ts';

/** A container of which the items before `next` are written. */
interface Unfinished {
  readonly container: Members | Elements;
  next: number;
  written: number;
}

/**
 * The document's compact JSON text. Values that no path led into are written as they were read.
 * @param leftOut members of the root that are not written
 * @throws PatchRefused when the document has become null
 */
export function writeDocument(root: Container, library: PatchLibrary, leftOut: readonly string[] = []): string {
  const stack: Unfinished[] = [];
  let out = begin(root, stack);
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const { container } = top;
    const isObject = container instanceof Members;
    const items: readonly unknown[] = isObject ? container.names : container.nodes;
    if (top.next === items.length) {
      out += isObject ? '}' : ']';
      stack.pop();
      continue;
    }
    const at = top.next++;
    const name = isObject ? container.names[at]! : undefined;
    if (name !== undefined && container === root && leftOut.includes(name)) continue;
    if (top.written++ > 0) out += ',';
    if (name !== undefined) out += `${quote(name, library)}:`;
    const slot: Slot | undefined = isObject ? container.get(name!) : container.nodes[at];
    out += slot?.opened ? begin(slot.opened, stack) : (slot?.raw ?? 'null');
  }
  return out;
}

function begin(container: Container, stack: Unfinished[]): string {
  if (!(container instanceof Members || container instanceof Elements)) {
    throw new PatchRefused(`json: error calling MarshalJSON for type *jsonpatch.partialDoc: ${expectedObject}`);
  }
  stack.push({ container, next: 0, written: 0 });
  return container instanceof Members ? '{' : '[';
}
