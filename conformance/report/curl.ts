import { shellQuoted } from '../../src/cli/shell-quoted.ts';
import type { Exchange } from '../target/exchange.ts';

/** A command line that sends the request of an exchange again; secrets have to be filled in. */
export function curlOf({ method, origin, target, requestHeaders, requestBody }: Exchange): string {
  const headers = Object.entries(requestHeaders).map(([name, value]) => `-H ${shellQuoted(`${name}: ${value}`)}`);
  const body = requestBody === undefined ? [] : [`-d ${shellQuoted(requestBody)}`];
  const verb = method === 'HEAD' ? '-I' : `-X ${method}`;
  return ['curl -i --path-as-is', verb, shellQuoted(origin + target), ...headers, ...body].join(' ');
}
