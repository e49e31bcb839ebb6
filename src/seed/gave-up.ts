/** A deployment does not answer as it would have to, so that the rest makes no sense. The message says what to do. */
export class GaveUp extends Error {
  override name = 'GaveUp';
}
