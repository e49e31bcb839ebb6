import type { Router } from './router.ts';
import type { BaseUrl } from './routing/port-redirect.ts';

/**
 * The router of an API whose admin routes stand below `basePath` instead of `/admin`, as a gateway would put them
 * there: it changes the paths of requests, links and redirects, not the pages that go with redirects.
 * @param basePath e.g. `/iam`; `''` for nothing
 */
export function mounted(route: Router, basePath: string, admin: BaseUrl): Router {
  const adminPaths = new Set([`${admin.path.replace(/\/$/, '')}/admin`, '/admin']);

  const inner = (target: string): string =>
    swap(target, basePath, '/admin') ?? swap(target, '/admin', '/admin/admin') ?? target;

  const outer = (url: string): string => {
    for (const path of adminPaths) {
      const swapped = swap(url, path, path.slice(0, -'/admin'.length) + basePath);
      if (swapped !== undefined) return swapped;
    }
    return url;
  };

  return (request) => {
    const isOutside = request.listener === 'public' && basePath === '';
    const answer = route(isOutside ? request : { ...request, target: inner(request.target) });
    if ('operationId' in answer) return { ...answer, path: outer(answer.path) };
    const at = answer.headers.indexOf('Location') + 1;
    return at === 0 ? answer : { ...answer, headers: answer.headers.with(at, outer(answer.headers[at]!)) };
  };
}

/** The URL with another beginning of its path; undefined when its path does not begin so. */
function swap(url: string, from: string, to: string): string | undefined {
  const [, origin = '', path = ''] = /^([A-Za-z][\w+.-]*:\/\/[^/?]*)?(.*)$/s.exec(url) ?? [];
  const rest = path.slice(from.length);
  return path.startsWith(from) && /^(?:$|[/?])/.test(rest) ? origin + to + rest : undefined;
}
