import { forEachItem, takeName } from './items.ts';
import { type Decoding, type Kind, readOnto, skipMismatch, skipNull } from './kind.ts';

/** A pointer: null makes it nil; anything else is read onto what it points to. */
export function pointer<T>(of: Kind<T>): Kind<T | null> {
  return {
    goType: `*${of.goType}`,
    zero: null,
    read(decoding, current) {
      if (skipNull(decoding)) return null;
      return readOnto(of, decoding, current ?? of.zero);
    },
  };
}

/** A slice: null makes it nil; elements are read onto those that it had at the same index. */
export function list<T>(of: Kind<T>, goType = `[]${of.goType}`): Kind<readonly T[] | null> {
  return {
    goType,
    zero: null,
    read(decoding, current) {
      if (skipNull(decoding)) return null;
      if (decoding.text.charCodeAt(decoding.at) !== 0x5b) {
        skipMismatch(decoding, goType);
        return current;
      }
      return readElements(decoding, of, current ?? []);
    },
  };
}

/** Elements beyond the end of a slice that a shorter array was read onto: Go's next longer array finds them again. */
const beyondEnd = new WeakMap<readonly unknown[], readonly unknown[]>();

function readElements<T>(decoding: Decoding, of: Kind<T>, current: readonly T[]): readonly T[] {
  const held = [...current, ...((beyondEnd.get(current) ?? []) as readonly T[])];
  const elements: T[] = [];
  forEachItem(decoding, () => {
    const index = elements.length;
    elements.push(readOnto(of, decoding, index < held.length ? held[index]! : of.zero));
  });
  const rest = held.slice(elements.length);
  if (elements.length > 0 && rest.length > 0) beyondEnd.set(elements, rest);
  return elements;
}

/** A map with string keys: null makes it nil; each member is read afresh and replaces the one that the map had. */
export function mapOf<T>(of: Kind<T>, goType = `map[string]${of.goType}`): Kind<ReadonlyMap<string, T> | null> {
  return {
    goType,
    zero: null,
    read(decoding, current) {
      if (skipNull(decoding)) return null;
      if (decoding.text.charCodeAt(decoding.at) !== 0x7b) {
        skipMismatch(decoding, goType);
        return current;
      }
      const entries = new Map(current ?? []);
      forEachItem(decoding, () => {
        const name = takeName(decoding);
        entries.set(name, readOnto(of, decoding, of.zero));
      });
      return entries;
    },
  };
}
