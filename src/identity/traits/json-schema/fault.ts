/** A schema cannot be used. */
export class SchemaFault extends Error {
  override name = 'SchemaFault';
  /**
   * @param pointer where in the schema, e.g. `#/properties/traits/properties/email/$ref`
   * @param reason what is wrong there
   * @param missing the URL of a document that is referred to there and not at hand
   */
  constructor(
    readonly pointer: string,
    readonly reason: string,
    readonly missing?: string,
  ) {
    super(`${pointer}: ${reason}`);
  }
}
