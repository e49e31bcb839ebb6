import type { Listener } from '../http/message.ts';

/** Where a backend is reached. */
export interface Addresses {
  /** The admin URL, without a slash at the end. */
  readonly url: string;
  readonly publicUrl: string;
}

/** What a request is sent to. */
export interface Destination {
  readonly listener: Listener;
  /** Path and query below the listener's URL. */
  readonly target: string;
}

/**
 * Finds what a URL leads to. One that is below none of the two addresses leads to the public API when it has the
 * public address' port, else to the admin API.
 */
export function destinationsAt({ url, publicUrl }: Addresses): (url: URL) => Destination {
  const publicPort = new URL(publicUrl).port;
  const bases = [
    { listener: 'public', base: publicUrl },
    { listener: 'admin', base: url },
  ] as const;
  const longestFirst = bases.toSorted((a, b) => b.base.length - a.base.length);
  return ({ href, pathname, search, port }) => {
    const whole = href.split('#')[0]!;
    const found = longestFirst.find(
      ({ base }) => whole.startsWith(base) && /^(?:[/?]|$)/.test(whole.slice(base.length)),
    );
    if (!found) return { listener: port === publicPort ? 'public' : 'admin', target: pathname + search };
    const rest = whole.slice(found.base.length);
    return { listener: found.listener, target: rest.startsWith('/') ? rest : `/${rest}` };
  };
}
