import { quote } from '../../json/encode.ts';
import { JsonError } from '../../json/value.ts';

/** Makes sure that a decoded body has the members that it must have. @throws JsonError that names those it lacks */
export function checkRequired(body: { readonly [name: string]: unknown }, required: readonly string[]): void {
  const missing = required.filter((name) => body[name] === undefined);
  if (missing.length > 0) throw new JsonError(`missing properties: ${missing.map((name) => quote(name)).join(', ')}`);
}
