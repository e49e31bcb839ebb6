import type { HttpBehaviour } from '../../dialect/behaviour.ts';
import type { Route } from '../route-table.ts';
import { cleanPathKeepingSlash } from './clean-path.ts';
import type { PathRouter } from './path-router.ts';
import { methodNotAllowed, pageNotFound, redirect } from './plain-answers.ts';
import { escapedPath, escapePath } from './request-url.ts';
import { type Match, SegmentTree } from './segment-tree.ts';

/** Routes as Go's ServeMux does: a path that is not clean is redirected, known or not; HEAD is served by GET. */
export function serveMux(routes: readonly Route[], http: HttpBehaviour): PathRouter {
  const trees = new Map<string, SegmentTree<Route>>();
  for (const route of routes) {
    for (const method of route.methods) {
      const tree = trees.get(method) ?? new SegmentTree<Route>();
      trees.set(method, tree);
      tree.add(route.pattern, route);
      if (http.router === 'servemux-slash' && !route.slashless) tree.add(`${route.pattern}/`, route);
    }
  }

  return (method, url) => {
    const sent = escapedPath(url);
    const path = method === 'CONNECT' ? sent : cleanPathKeepingSlash(sent);
    if (path !== sent) {
      const query = url.query === '' ? '' : `?${url.query}`;
      return redirect(method, escapePath(path) + query, http.cleanPathStatus);
    }
    const found = find(trees, method, path);
    if (found) return found;
    const allow = allowed(trees, path);
    return allow === '' ? pageNotFound : methodNotAllowed(allow);
  };
}

function find(trees: ReadonlyMap<string, SegmentTree<Route>>, method: string, path: string): Match<Route> | undefined {
  const found = trees.get(method)?.find(path);
  return found === undefined && method === 'HEAD' ? trees.get('GET')?.find(path) : found;
}

function allowed(trees: ReadonlyMap<string, SegmentTree<Route>>, path: string): string {
  const methods = new Set<string>();
  for (const [method, tree] of trees) {
    if (tree.find(path) ?? (path.endsWith('/') ? undefined : tree.find(`${path}/`))) methods.add(method);
  }
  if (methods.has('GET')) methods.add('HEAD');
  return [...methods].sort().join(', ');
}
