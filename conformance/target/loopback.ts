/** Whether a host name, as URLs have it, is that of this machine. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127\.[\d.]+|\[::1\])$/.test(host) || host.endsWith('.localhost');
}
