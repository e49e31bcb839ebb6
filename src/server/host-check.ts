/**
 * Whether a Host header names this server. A web page of any origin can make a browser send requests to loopback
 * under a name of its own (DNS rebinding); such a name is refused.
 * @param ownNames more names that this server is reached by, without ports
 */
export function hostCheck(ownNames: readonly string[]): (host: string) => boolean {
  const own = new Set(ownNames.map((name) => name.toLowerCase()));
  let lastAllowed = '';
  return (host) => {
    if (host === lastAllowed) return true;
    const name = hostName(host);
    if (!isLoopback(name) && !own.has(name)) return false;
    lastAllowed = host;
    return true;
  };
}

/** Whether a name or address leads to this machine only. */
export function isLoopback(name: string): boolean {
  return name === 'localhost' || name.endsWith('.localhost') || name === '::1' || /^127(?:\.\d{1,3}){3}$/.test(name);
}

/** The Host header's name without port, brackets and the dot at the end. */
function hostName(host: string): string {
  const [, bracketed, plain = ''] = /^(?:\[([^\]]*)\]|([^:]*))(?::\d*)?$/.exec(host) ?? [];
  return (bracketed ?? plain).toLowerCase().replace(/\.$/, '');
}
