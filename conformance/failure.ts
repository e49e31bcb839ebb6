import type { Answer } from './target/answer.ts';

/** A promise that the target does not keep. */
export class CheckFailure extends Error {
  override name = 'CheckFailure';
  /**
   * @param what what was looked at, e.g. `status` or `Link`
   * @param answer the answer in which it was found
   */
  constructor(
    readonly what: string,
    readonly expected: string,
    readonly got: string,
    readonly answer?: Answer,
  ) {
    super(`${what}: expected ${expected}, got ${got}`);
  }
}

/** The target lacks what a check needs; the check is skipped. */
export class WantOf extends Error {
  override name = 'WantOf';
  /** @param thing what is missing, e.g. `a verifiable address in an identity schema` */
  constructor(readonly thing: string) {
    super(`skipped for want of ${thing}`);
  }
}

/** No answer came: the connection failed, was cut, or took too long. */
export class TransportError extends Error {
  override name = 'TransportError';
  /**
   * @param dropped the connection was open and ended before an answer was whole
   * @param next what to do about it, as a sentence, where that is known
   */
  constructor(
    message: string,
    readonly dropped: boolean,
    readonly next?: string,
  ) {
    super(message);
  }
}
