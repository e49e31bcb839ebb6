/** A data file that cannot be used. The message says what is wrong and what to do. */
export class LogError extends Error {
  override name = 'LogError';
}
