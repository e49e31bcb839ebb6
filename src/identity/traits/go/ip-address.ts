/** Whether a text is an IPv6 address as Go's `netip.ParseAddr` reads it; a zone (`fe80::1%en0`) only where allowed. */
export function isIpv6(text: string, zone: 'zone' | 'no-zone'): boolean {
  const percent = text.indexOf('%');
  if (percent !== -1 && (zone === 'no-zone' || percent === text.length - 1)) return false;
  const address = percent === -1 ? text : text.slice(0, percent);
  const halves = address.split('::');
  if (halves.length > 2) return false;
  const [head, tail] = halves.map((half, i) => countGroups(half, i === halves.length - 1));
  if (head === undefined || (halves.length === 2 && tail === undefined)) return false;
  return halves.length === 1 ? head === 8 : head + tail! < 8;
}

/** How many 16-bit groups a run of groups stands for; undefined when it is malformed. An IPv4 address may end the last run. */
function countGroups(run: string, last: boolean): number | undefined {
  if (run === '') return 0;
  const groups = run.split(':');
  let count = groups.length;
  for (const [i, group] of groups.entries()) {
    if (/^[0-9A-Fa-f]{1,4}$/.test(group)) continue;
    if (!last || i !== groups.length - 1 || !ipv4.test(group)) return undefined;
    count++;
  }
  return count;
}

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const ipv4 = new RegExp(`^${octet}(?:\\.${octet}){3}$`);
