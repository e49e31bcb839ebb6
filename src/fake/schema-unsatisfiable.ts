/** No traits, or none for the person asked for, satisfy an identity schema. */
export class SchemaUnsatisfiable extends Error {
  override name = 'SchemaUnsatisfiable';
  /**
   * @param keyword the keyword that stands in the way, e.g. `pattern`
   * @param at JSON Pointer to the schema with it, e.g. `#/properties/traits/properties/code`
   * @param reason what is wrong with it, in words for people
   */
  constructor(
    readonly keyword: string,
    readonly at: string,
    readonly reason: string,
  ) {
    super(`${at}/${keyword}: ${reason}`);
  }
}
