/** A hash that no password can be compared with: it is malformed, or computing it would take too long. */
export class UnusableHash extends Error {
  override name = 'UnusableHash';
}
