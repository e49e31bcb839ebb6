import type { Match } from './segment-tree.ts';

/** What a lookup finds: a match, or whether the path with one slash more or less at its end might have one. */
export type Lookup<T> = Match<T> | { readonly tryOtherSlash: boolean };

interface RadixNode<T> {
  prefix: string;
  kind: 'root' | 'static' | 'parameter';
  /** Several static nodes whose prefixes begin differently, or one parameter. */
  children: RadixNode<T>[];
  route: T | undefined;
}

/**
 * Routes by common prefixes, as julienschmidt/httprouter keeps them. Where prefixes part decides which unknown paths
 * are redirected, so the shape is part of the behaviour. Paths are decoded: an escaped slash parts segments, too.
 */
export class RadixTree<T> {
  readonly #root: RadixNode<T> = { prefix: '', kind: 'root', children: [], route: undefined };

  /** Adds a route. Segments in braces match any one segment. */
  add(pattern: string, route: T): void {
    let node = this.#root;
    for (const part of pattern.split(/(?<=\/)(?=\{)|(?<=\})/)) {
      node = part.startsWith('{') ? parameterBelow(node) : staticBelow(node, part);
    }
    node.route = route;
  }

  find(path: string): Lookup<T> {
    const values: string[] = [];
    let node = this.#root;
    let at = 0;
    for (;;) {
      const end = at + node.prefix.length;
      if (end >= path.length || !path.startsWith(node.prefix, at)) return ending(node, path.slice(at), values);
      at = end;
      const parameter = parameterOf(node);
      if (!parameter) {
        const next = childAt(node, path[at]!);
        if (!next) return { tryOtherSlash: at === path.length - 1 && path[at] === '/' && node.route !== undefined };
        node = next;
        continue;
      }
      const segmentEnd = endOfSegment(path, at);
      values.push(path.slice(at, segmentEnd));
      if (segmentEnd === path.length) return endingAtParameter(parameter, values);
      if (parameter.children.length === 0) return { tryOtherSlash: segmentEnd === path.length - 1 };
      node = parameter.children[0]!;
      at = segmentEnd;
    }
  }

  /** The path of the route that differs only in letter case, and in a slash at the end; undefined when there is none. */
  findIgnoringCase(path: string): string | undefined {
    return spellRight(this.#root, path, '');
  }
}

function parameterBelow<T>(node: RadixNode<T>): RadixNode<T> {
  const existing = parameterOf(node);
  if (existing) return existing;
  const child: RadixNode<T> = { prefix: '', kind: 'parameter', children: [], route: undefined };
  node.children = [child];
  return child;
}

function staticBelow<T>(node: RadixNode<T>, text: string): RadixNode<T> {
  if (node.kind === 'root' && node.children.length === 0 && node.prefix === '') {
    node.prefix = text;
    return node;
  }
  return node.kind === 'parameter' ? insertAmong(node, text) : insertAt(node, text);
}

/** Makes `text` a path from `node`, prefix included; splits the prefix where they part. */
function insertAt<T>(node: RadixNode<T>, text: string): RadixNode<T> {
  let shared = 0;
  while (shared < text.length && text[shared] === node.prefix[shared]) shared++;
  if (shared < node.prefix.length) {
    const lower: RadixNode<T> = { ...node, prefix: node.prefix.slice(shared), kind: 'static' };
    node.prefix = node.prefix.slice(0, shared);
    node.children = [lower];
    node.route = undefined;
  }
  return shared === text.length ? node : insertAmong(node, text.slice(shared));
}

function insertAmong<T>(node: RadixNode<T>, text: string): RadixNode<T> {
  const next = childAt(node, text[0]!);
  if (next) return insertAt(next, text);
  const child: RadixNode<T> = { prefix: text, kind: 'static', children: [], route: undefined };
  node.children.push(child);
  return child;
}

function parameterOf<T>(node: RadixNode<T>): RadixNode<T> | undefined {
  const first = node.children[0];
  return first?.kind === 'parameter' ? first : undefined;
}

function childAt<T>(node: RadixNode<T>, character: string): RadixNode<T> | undefined {
  for (const child of node.children) {
    if (child.kind === 'static' && child.prefix[0] === character) return child;
  }
  return undefined;
}

function endOfSegment(path: string, at: number): number {
  const slash = path.indexOf('/', at);
  return slash < 0 ? path.length : slash;
}

/** The walk ended at a node whose prefix is not shorter than the rest of the path, or is another. */
function ending<T>(node: RadixNode<T>, rest: string, values: readonly string[]): Lookup<T> {
  if (rest !== node.prefix) {
    return { tryOtherSlash: rest === '/' || (`${rest}/` === node.prefix && node.route !== undefined) };
  }
  if (node.route !== undefined) return { route: node.route, values };
  if (rest === '/' && parameterOf(node) && node.kind !== 'root') return { tryOtherSlash: true };
  return { tryOtherSlash: isLoneSlash(childAt(node, '/')) };
}

function endingAtParameter<T>(parameter: RadixNode<T>, values: readonly string[]): Lookup<T> {
  if (parameter.route !== undefined) return { route: parameter.route, values };
  return { tryOtherSlash: isLoneSlash(parameter.children[0]) };
}

function isLoneSlash<T>(node: RadixNode<T> | undefined): boolean {
  return node?.prefix === '/' && node.route !== undefined;
}

/** `sofar` is the path spelled right above `node`. */
function spellRight<T>(node: RadixNode<T>, path: string, sofar: string): string | undefined {
  const { prefix } = node;
  // The first character was compared when this child was chosen.
  if (path.length < prefix.length || !sameButCase(path.slice(1, prefix.length), prefix.slice(1))) {
    if (path === '/') return sofar;
    const lacksSlash = path.length + 1 === prefix.length && prefix.endsWith('/') && node.route !== undefined;
    return lacksSlash && sameButCase(path.slice(1), prefix.slice(1, -1)) ? sofar + prefix : undefined;
  }
  const rest = path.slice(prefix.length);
  const right = sofar + prefix;
  if (rest === '') {
    if (node.route !== undefined) return right;
    return isLoneSlash(childAt(node, '/')) ? `${right}/` : undefined;
  }
  const parameter = parameterOf(node);
  if (parameter) return spellParameter(parameter, rest, right);
  for (const character of new Set([lower(rest[0]!), upper(rest[0]!)])) {
    const child = childAt(node, character);
    const found = child && spellRight(child, rest, right);
    if (found !== undefined) return found;
  }
  return rest === '/' && node.route !== undefined ? right : undefined;
}

function spellParameter<T>(parameter: RadixNode<T>, path: string, sofar: string): string | undefined {
  const end = endOfSegment(path, 0);
  const right = sofar + path.slice(0, end);
  const below = parameter.children[0];
  if (end === path.length) {
    if (parameter.route !== undefined) return right;
    return isLoneSlash(below) ? `${right}/` : undefined;
  }
  if (below) return spellRight(below, path.slice(end), right);
  return path.length === end + 1 ? right : undefined;
}

function sameButCase(a: string, b: string): boolean {
  return lower(a) === lower(b);
}

/** Bytes of other alphabets are no letters here. */
function lower(bytes: string): string {
  return bytes.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function upper(bytes: string): string {
  return bytes.replace(/[a-z]/g, (letter) => letter.toUpperCase());
}
