import { routes } from '../../http/route-table.ts';
import { nearest } from './nearest.ts';
import type { Explainer } from './refusal.ts';

/** 404 or 405: no operation is there, or none for this method. */
export const noRoute: Explainer = ({ routed, status, exchange, backend }) => {
  if (routed || (status !== 404 && status !== 405)) return undefined;
  const { method, target, listener } = exchange.request;
  const path = target.split('?')[0]!;
  const prefix = listener === 'admin' ? backend.dialect.http.basePath : '';
  const shown = routes.filter((route) => route.listener === listener && route.to !== 'unserved');
  const same = shown.filter(({ pattern }) => matches(prefix + pattern, path));
  if (same.length > 0) {
    const methods = [...new Set(same.flatMap((route) => route.methods))];
    return { why: `${path} does not take ${method}.`, nearest: `It takes ${methods.join(', ')}.` };
  }
  const near = nearest(shape(path), new Set(shown.map(({ pattern }) => prefix + pattern)));
  return {
    why: `The ${listener} port has no ${path}${prefix === '' ? '' : `; paths of the API begin with ${prefix}`}.`,
    ...(near === undefined ? {} : { nearest: near }),
    quirk: 'plain-text-errors',
  };
};

const matches = (pattern: string, path: string): boolean =>
  new RegExp(`^${pattern.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path);

/** The path with its ids as parameters, so that it is near to a route. */
const shape = (path: string): string => path.replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/gi, '{id}');
