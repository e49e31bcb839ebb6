/** The run was asked for something that cannot be; the message says what to do. Exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** The target cannot be tested; the message says what to do. Exit code 3. */
export class TargetUnusable extends Error {
  override name = 'TargetUnusable';
}
