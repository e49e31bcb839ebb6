import { shellQuoted } from '../../cli/shell-quoted.ts';
import { base } from '../route.ts';
import type { Exchange } from '../server.ts';

/** Headers that say what a request means, and not how it travelled. */
const meant = new Set(['accept', 'content-type']);

/** A command line that sends a request of the admin port again, in a world; hidden secrets have to be filled in. */
export function curlOf({ request: { method, target, headers, body } }: Exchange, world: string): string {
  const sent = Object.entries(headers).filter(([name, value]) => meant.has(name) && value !== '*/*');
  const named = world === 'default' ? sent : [...sent, ['X-Identikit-World', world]];
  const parts = [
    ...(method === 'GET' ? [] : [`-X ${method}`]),
    shellQuoted(location.origin + base + target),
    ...named.map(([name, value]) => `-H ${shellQuoted(`${name}: ${value}`)}`),
    ...(body === '' ? [] : [`--data-binary ${shellQuoted(body)}`]),
  ];
  return ['curl', ...parts].join(' ');
}
