/** An operation of RFC 6902 on plain values. */
export interface PlainOperation {
  readonly op: string;
  readonly path: string;
  readonly from?: string;
  readonly value?: unknown;
}

type Holder = Record<string, unknown> | unknown[];

/** What RFC 6902 says, read naively: a new document, or an error. To hold the real thing against. */
export function applyPlainly<T>(document: T, operation: PlainOperation): T {
  const { op, path, from = '', value } = operation;
  const copy = JSON.parse(JSON.stringify(document)) as T;
  switch (op) {
    case 'add':
      put(copy, path, value);
      break;
    case 'remove':
      take(copy, path);
      break;
    case 'replace':
      take(copy, path, value);
      break;
    case 'copy':
      put(copy, path, JSON.parse(JSON.stringify(get(copy, from))));
      break;
    case 'move':
      if (path.startsWith(`${from}/`)) throw new Error('below itself');
      put(copy, path, take(copy, from));
      break;
    case 'test':
      if (canonical(get(copy, path)) !== canonical(value)) throw new Error('differs');
  }
  return copy;
}

const partsOf = (path: string): string[] =>
  path
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

function get(document: unknown, path: string): unknown {
  return partsOf(path).reduce((holder: unknown, part) => (holder as never)[existing(holder, part)], document);
}

function put(document: unknown, path: string, value: unknown): void {
  const { holder, last } = placeOf(document, path);
  if (!Array.isArray(holder)) {
    holder[last] = value;
    return;
  }
  const index = last === '-' ? holder.length : Number(last);
  if (!/^(?:-|0|[1-9]\d*)$/.test(last) || index > holder.length) throw new Error('no such index');
  holder.splice(index, 0, value);
}

function take(document: unknown, path: string, ...replacement: unknown[]): unknown {
  const { holder, last } = placeOf(document, path);
  const key = existing(holder, last);
  const taken = (holder as never)[key];
  if (Array.isArray(holder)) holder.splice(Number(key), 1, ...replacement);
  else if (replacement.length > 0) holder[key] = replacement[0];
  else delete holder[key];
  return taken;
}

function placeOf(document: unknown, path: string): { holder: Holder; last: string } {
  const parts = partsOf(path);
  const holder = get(document, path.slice(0, path.lastIndexOf('/')));
  if (typeof holder !== 'object' || holder === null) throw new Error('no parent');
  return { holder: holder as Holder, last: parts.at(-1)! };
}

function existing(holder: unknown, part: string): string {
  const isThere =
    typeof holder === 'object' &&
    holder !== null &&
    (Array.isArray(holder)
      ? /^(?:0|[1-9]\d*)$/.test(part) && Number(part) < holder.length
      : Object.hasOwn(holder, part));
  if (!isThere) throw new Error('no such place');
  return part;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
