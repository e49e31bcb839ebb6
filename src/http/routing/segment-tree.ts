import { unescapePath } from './request-url.ts';

/** A route found, and the values of its parameters in their order, decoded bytes. */
export interface Match<T> {
  readonly route: T;
  readonly values: readonly string[];
}

interface SegmentNode<T> {
  readonly literals: Map<string, SegmentNode<T>>;
  wildcard?: SegmentNode<T>;
  route?: T;
}

/** Routes by the segments of their paths, as Go's ServeMux keeps them: a literal segment beats a parameter. */
export class SegmentTree<T> {
  readonly #root: SegmentNode<T> = { literals: new Map() };

  /** Adds a route. Segments in braces match any one segment that is not empty. */
  add(pattern: string, route: T): void {
    let node = this.#root;
    for (const segment of pattern.slice(1).split('/')) node = childFor(node, segment);
    node.route = route;
  }

  /** The most specific route for a path in which escapes stand as they were sent; undefined when there is none. */
  find(path: string): Match<T> | undefined {
    const values: string[] = [];
    const route = findFrom(this.#root, path, 0, values);
    return route === undefined ? undefined : { route, values };
  }
}

function childFor<T>(node: SegmentNode<T>, segment: string): SegmentNode<T> {
  if (segment.startsWith('{')) {
    node.wildcard ??= { literals: new Map() };
    return node.wildcard;
  }
  const name = segment === '' ? '/' : segment;
  let child = node.literals.get(name);
  if (!child) {
    child = { literals: new Map() };
    node.literals.set(name, child);
  }
  return child;
}

/** `at` is the index of the slash before the next segment. */
function findFrom<T>(node: SegmentNode<T>, path: string, at: number, values: string[]): T | undefined {
  if (at >= path.length) return node.route;
  if (at === path.length - 1) {
    const slash = node.literals.get('/');
    return slash && findFrom(slash, path, path.length, values);
  }
  const slash = path.indexOf('/', at + 1);
  const end = slash < 0 ? path.length : slash;
  const segment = unescapePath(path.slice(at + 1, end));
  const literal = node.literals.get(segment);
  const found = literal && findFrom(literal, path, end, values);
  // An escaped slash alone counts as the slash at the end of a path: no parameter takes it.
  if (found !== undefined || !node.wildcard || segment === '/') return found;
  values.push(segment);
  const wild = findFrom(node.wildcard, path, end, values);
  if (wild === undefined) values.pop();
  return wild;
}
