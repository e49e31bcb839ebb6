/** A refused patch; `message` is the library's or Kratos' text to the letter. Nothing of the patch has happened. */
export class PatchRefused extends Error {
  override name = 'PatchRefused';
  /** The real server crashes on this patch and closes the connection; `message` is for the log then. */
  readonly dropped: boolean;

  constructor(message: string, { dropped = false } = {}) {
    super(message);
    this.dropped = dropped;
  }
}
