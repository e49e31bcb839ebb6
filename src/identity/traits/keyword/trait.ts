import type { JsonObject, JsonValue } from '../../../json/value.ts';
import type { Derivation } from '../derived.ts';
import type { Formats } from '../formats/formats.ts';
import type { TraitRole } from './kratos-keyword.ts';

/** A trait that is being looked at, and what the schema says of it. */
export interface Trait {
  readonly value: JsonValue;
  readonly role: TraitRole;
  /** The schema that holds the keyword. */
  readonly schema: JsonObject;
  readonly formats: Formats;
  readonly derivation: Derivation;
}
