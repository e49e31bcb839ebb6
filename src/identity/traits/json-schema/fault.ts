/** A schema cannot be used. */
export class SchemaFault extends Error {
  override name = 'SchemaFault';
  /**
   * @param pointer where in the schema, e.g. `#/properties/traits/properties/email/$ref`
   * @param reason what is wrong there
   */
  constructor(
    readonly pointer: string,
    readonly reason: string,
  ) {
    super(`${pointer}: ${reason}`);
  }
}
