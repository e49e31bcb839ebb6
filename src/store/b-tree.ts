import type BTreeClass from 'sorted-btree';
import * as sortedBTree from 'sorted-btree';

type BTreeConstructor = typeof BTreeClass.default;

/** The ordered map that forks in O(1); the package's CommonJS export, whoever loads it. */
const exported = sortedBTree as unknown as { default: BTreeConstructor | { default: BTreeConstructor } };

export const BTree: BTreeConstructor =
  typeof exported.default === 'function' ? exported.default : exported.default.default;

export type BTree<K, V> = InstanceType<typeof BTree<K, V>>;
