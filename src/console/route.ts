import { useEffect, useState } from 'preact/hooks';

/** The views of the console, in the order of its navigation. */
export const views = {
  identities: 'Identities',
  journal: 'Journal',
  faults: 'Faults',
  worlds: 'Worlds and clock',
  api: 'API',
};

export type ViewName = keyof typeof views;

/** Where the console stands: `#/WORLD/VIEW`, and below identities the id of one, or `new`. */
export interface Route {
  readonly world: string;
  readonly view: ViewName;
  readonly id: string | undefined;
}

/** The place below which the control API is, without the world in the path: `''`, or what a gateway put before it. */
export const base = location.pathname.replace(/(?:\/_world\/[^/]*)?\/_identikit\/.*$/, '');

/** The world that the page's own path names. */
const pageWorld = decodeURIComponent(/\/_world\/([^/]*)\/_identikit\//.exec(location.pathname)?.[1] ?? 'default');

/** The address of a view. */
export const linkTo = (world: string, view: ViewName, id?: string): string =>
  `#/${[world, view, ...(id === undefined ? [] : [id])].map(encodeURIComponent).join('/')}`;

/** Goes to a view. */
export function goTo(world: string, view: ViewName, id?: string): void {
  location.hash = linkTo(world, view, id);
}

/** Where the console stands now. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const update = (): void => setHash(location.hash);
    addEventListener('hashchange', update);
    // It may have changed between the first look and now.
    update();
    return () => removeEventListener('hashchange', update);
  }, []);
  return routeOf(hash);
}

function routeOf(hash: string): Route {
  const [world = '', view = '', id] = hash.replace(/^#\//, '').split('/').map(decoded);
  return { world: world || pageWorld, view: Object.hasOwn(views, view) ? (view as ViewName) : 'identities', id };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
