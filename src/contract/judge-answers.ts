import type { Listener } from '../http/message.ts';
import type { Answers, Operation, Routes } from './judge-routes.ts';

/** What of a request decides who answers it. */
export interface RequestLine {
  readonly listener: Listener;
  readonly method: string;
  /** Path and query as sent. */
  readonly target: string;
}

/** All answers that the contract allows to this request, of whatever status. */
export function answersTo(routes: Routes, request: RequestLine): Answers {
  const [path = ''] = request.target.split('?');
  const kind = request.method === 'GET' ? 'get' : 'other';
  const unknown = [routes.unknownPath[kind], ...(request.listener === 'public' ? [routes.wrongMethod[kind]] : [])];
  for (const spelling of spellingsOf(routes, request.listener, path)) {
    const found = routes.paths.filter(({ forms }) => forms[request.listener].some((form) => matches(form, spelling)));
    if (found.length === 0) continue;
    const operation = found.flatMap((item) => operationOf(routes, item.methods, request) ?? [])[0];
    if (operation === undefined) return only(request.listener, [routes.wrongMethod[kind]]);
    const exact = spelling === path ? [] : unknown;
    const serves = operation.listener === 'both' || operation.listener === request.listener;
    return only(request.listener, [operation, ...(serves ? exact : [...unknown, routes.wrongMethod[kind]])]);
  }
  return only(request.listener, unknown);
}

function spellingsOf(routes: Routes, listener: Listener, path: string): readonly string[] {
  const spelled = [path];
  const has = (name: string) => routes.spellings.has(name);
  if (has('slash-at-the-end') && path.endsWith('/')) spelled.push(path.slice(0, -1));
  if (has('encoded-slash') && /%2f/i.test(path)) spelled.push(path.replace(/%2f/gi, '/'));
  if (has('without-admin') && listener === 'admin') spelled.push(routes.basePath + path);
  return spelled;
}

function matches(form: readonly string[], path: string): boolean {
  const segments = path.split('/').slice(1);
  return form.length === segments.length && form.every((part, i) => fits(part, segments[i]!));
}

function fits(part: string, segment: string): boolean {
  if (part.startsWith('{')) return segment !== '';
  try {
    return decodeURIComponent(segment) === part;
  } catch {
    return false;
  }
}

function operationOf(
  routes: Routes,
  methods: ReadonlyMap<string, Operation>,
  request: RequestLine,
): Operation | undefined {
  const get = methods.get('GET');
  const isOpen = get?.anyMethod === true && get.listener === request.listener;
  const isHead = request.method === 'HEAD' && routes.headLeavesOut !== undefined;
  return methods.get(request.method) ?? (isOpen || isHead ? withoutHeaders(get, routes.headLeavesOut) : undefined);
}

function withoutHeaders(
  operation: Operation | undefined,
  left: ReadonlySet<string> = new Set(),
): Operation | undefined {
  if (operation === undefined) return undefined;
  const responses = operation.responses.map((response) => ({
    ...response,
    headers: (response.headers ?? []).filter(({ name }) => !left.has(name.toLowerCase())),
  }));
  return { ...operation, responses };
}

function only(listener: Listener, answers: readonly (Answers & { listener?: Listener | 'both' })[]): Answers {
  const given = answers.flatMap(({ responses, listener: own }) =>
    responses.filter((response) => {
      const by = response.listener ?? own ?? 'both';
      return by === 'both' || by === listener;
    }),
  );
  return { name: answers[0]!.name, responses: given };
}
