import { isLoopback as leadsHere } from '../../src/server/host-check.ts';

/** Whether a host name, as URLs have it, is that of this machine. */
export function isLoopback(host: string): boolean {
  return leadsHere(host.replace(/^\[(.*)\]$/, '$1'));
}
