import { invalidIndex, parseIndex, whyNoIndex } from './array-index.ts';

/** A value that stays the text it was written as until a path leads into it. */
export interface LazyNode {
  readonly raw: string;
  opened: Container | undefined;
}

/**
 * A place in a document: a value, or null where the library keeps a nil pointer, which is what it makes of a null
 * that was read and of a value that was left out. Going below such a null on `add` makes a container of it.
 */
export type Slot = LazyNode | null;

/** The place that holds a text: valid JSON, compact. */
export function slotOf(raw: string): Slot {
  return raw === 'null' ? null : { raw, opened: undefined };
}

/** An object, an array or nothing at all that a patch has gone into. Names are decoded parts of a path. */
export interface Container {
  /** The text of the root before it was opened. */
  readonly self: Slot;
  /** undefined when there is no such place. */
  get(name: string): Slot | undefined;
  /** Fills a place that exists. */
  set(name: string, value: Slot): void;
  /** Returns why it cannot be done. */
  add(name: string, value: Slot): string | undefined;
  /** Returns why it cannot be done. */
  remove(name: string): string | undefined;
}

/**
 * An object. A name that was written twice keeps both its places and both show the last value;
 * once removed, the second place is left and shows null.
 */
export class Members implements Container {
  constructor(
    readonly names: string[],
    readonly values: Map<string, Slot>,
    readonly self: Slot = null,
  ) {}

  get(name: string): Slot | undefined {
    return this.values.get(name);
  }

  set(name: string, value: Slot): void {
    const hasPlace = this.values.has(name) || (this.names.length > this.values.size && this.names.includes(name));
    if (!hasPlace) this.names.push(name);
    this.values.set(name, value);
  }

  add(name: string, value: Slot): undefined {
    this.set(name, value);
  }

  remove(name: string): string | undefined {
    if (!this.values.delete(name)) return `unable to remove nonexistent key: ${name}: missing value`;
    this.names.splice(this.names.indexOf(name), 1);
    return undefined;
  }
}

/** An object of which members are written when they are asked for. */
export interface Unwritten {
  /** Each stands once and needs no escapes. */
  readonly names: readonly string[];
  /** The value of a member: valid JSON, compact. */
  write(name: string): string;
}

/** An object whose members become nodes when they are asked for; `values` holds those that did. */
export class UnwrittenMembers extends Members {
  constructor(
    readonly unwritten: Unwritten,
    self: Slot,
  ) {
    super([...unwritten.names], new Map(), self);
  }

  override get(name: string): Slot | undefined {
    const value = super.get(name);
    if (value !== undefined || !this.names.includes(name)) return value;
    const written = slotOf(this.unwritten.write(name));
    this.values.set(name, written);
    return written;
  }

  override remove(name: string): string | undefined {
    this.get(name);
    return super.remove(name);
  }
}

/** An array; `-1` is its last element, or for `add` the place after it. */
export class Elements implements Container {
  constructor(
    readonly nodes: Slot[],
    readonly self: Slot = null,
  ) {}

  get(name: string): Slot | undefined {
    const index = parseIndex(name);
    return index === undefined ? undefined : this.nodes.at(index);
  }

  set(name: string, value: Slot): void {
    const index = Number(name);
    this.nodes[index < 0 ? index + this.nodes.length : index] = value;
  }

  add(name: string, value: Slot): string | undefined {
    if (name === '-') {
      this.nodes.push(value);
      return undefined;
    }
    const index = parseIndex(name);
    if (index === undefined) return `value was not a proper array index: '${name}': ${whyNoIndex(name)}`;
    const places = this.nodes.length + 1;
    if (index >= places || index < -places) return invalidIndex(name);
    this.nodes.splice(index < 0 ? index + places : index, 0, value);
    return undefined;
  }

  remove(name: string): string | undefined {
    const index = parseIndex(name);
    if (index === undefined) return whyNoIndex(name);
    const { length } = this.nodes;
    if (index >= length || index < -length) return invalidIndex(name);
    this.nodes.splice(index, 1);
    return undefined;
  }
}

/** The document once it was replaced by null. */
export class Nothing implements Container {
  constructor(readonly self: Slot) {}

  get(): undefined {}

  set(): void {}

  add(): string {
    return expectedObject;
  }

  remove(): string {
    return expectedObject;
  }
}

/** What the library says of a document that is null. */
export const expectedObject = 'invalid value, expected object';
