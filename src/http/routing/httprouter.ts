import type { HttpResponse } from '../message.ts';
import type { Route } from '../route-table.ts';
import { cleanPathOfHttprouter } from './clean-path.ts';
import type { PathRouter } from './path-router.ts';
import { methodNotAllowed, optionsAnswer, pageNotFound, redirect } from './plain-answers.ts';
import { RadixTree } from './radix-tree.ts';
import { type RequestUrl, urlText } from './request-url.ts';

/**
 * Routes as julienschmidt/httprouter does with everything switched on: a slash too many or too few and wrong letter
 * case are redirected, OPTIONS is answered, HEAD is a method like any other.
 */
export function httprouter(routes: readonly Route[]): PathRouter {
  const trees = new Map<string, RadixTree<Route>>();
  for (const route of routes) {
    for (const method of route.methods) {
      const tree = trees.get(method) ?? new RadixTree<Route>();
      trees.set(method, tree);
      tree.add(route.pattern, route);
    }
  }

  return (method, url) => {
    const tree = trees.get(method);
    if (tree) {
      const found = tree.find(url.path);
      if ('route' in found) return found;
      const corrected = method === 'CONNECT' || url.path === '/' ? undefined : correctedPath(tree, url.path, found);
      if (corrected !== undefined) return redirectTo(method, url, corrected);
    }
    const allow = allowed(trees, method, url.path);
    if (allow === '') return pageNotFound;
    return method === 'OPTIONS' ? optionsAnswer(allow) : methodNotAllowed(allow);
  };
}

function correctedPath(
  tree: RadixTree<Route>,
  path: string,
  { tryOtherSlash }: { tryOtherSlash: boolean },
): string | undefined {
  if (!tryOtherSlash) return tree.findIgnoringCase(cleanPathOfHttprouter(path));
  return path.endsWith('/') ? path.slice(0, -1) : `${path}/`;
}

function redirectTo(method: string, url: RequestUrl, path: string): HttpResponse {
  const location = urlText({ ...url, path });
  return redirect(method, /^(\?|$)/.test(location) ? `/${location}` : location, method === 'GET' ? 301 : 307);
}

function allowed(trees: ReadonlyMap<string, RadixTree<Route>>, method: string, path: string): string {
  const methods: string[] = [];
  for (const [other, tree] of trees) {
    if (other !== method && other !== 'OPTIONS' && 'route' in tree.find(path)) methods.push(other);
  }
  if (methods.length === 0) return '';
  return [...methods, 'OPTIONS'].sort().join(', ');
}
