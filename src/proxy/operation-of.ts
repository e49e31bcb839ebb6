import { type Route, routes } from '../http/route-table.ts';
import type { PassedExchange } from './exchange.ts';

/** Operations that tell of the server itself. */
const ofTheServer: ReadonlySet<string> = new Set(['getVersion', 'prometheus', 'isAlive', 'isReady']);

/** Finds what an exchange was about: an operation, a redirect, or undefined for what a reference cannot know. */
export function operationFinder(basePath: string): (exchange: PassedExchange) => string | undefined {
  const served = routes.filter(({ to }) => to !== 'unserved' && !ofTheServer.has(to));
  const known = served.map((route) => ({ route, form: formOf(route, basePath) }));
  const exact = (a: { route: Route }, b: { route: Route }): number =>
    a.route.parameters.length - b.route.parameters.length;
  const sorted = known.sort(exact);
  return ({ listener, method, target }) => {
    const path = target.split('?')[0]!;
    const found = sorted.find(
      ({ route, form }) => route.listener === listener && route.methods.includes(method) && form.test(path),
    );
    return found?.route.to;
  };
}

function formOf({ listener, pattern }: Route, basePath: string): RegExp {
  const path = pattern.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '[^/]+');
  const begin = listener === 'admin' ? basePath.replace(/[.*+?^$()|[\]\\]/g, '\\$&') : '';
  return new RegExp(`^${begin}${path}/?$`);
}
