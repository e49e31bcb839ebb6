/** A JSON number as it was written: `1.0`, `1e3` and `12345678901234567890` stay what they are. */
export class JsonNumber {
  constructor(readonly literal: string) {}
}

/** An object's members in the order they were written; of two members with one name the last wins. */
export type JsonObject = Map<string, JsonValue>;

/** A parsed JSON document. Objects are maps, so `__proto__` and `"10"` are names like any other. */
export type JsonValue = null | boolean | string | JsonNumber | JsonValue[] | JsonObject;

/** What Go's JSON decoder would say; `message` is its text to the letter. */
export class JsonError extends Error {
  override name = 'JsonError';
}
